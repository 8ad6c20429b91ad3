package dev.headwater.cli;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.util.Objects.requireNonNull;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Configurations as files of JSON. What a file has and a configuration does not is an error: it was
 * written by another version.
 *
 * @param <C> the configuration, usually a record
 */
final class ConfigFile<C> {
  private final Class<C> type;
  private final JsonMapper json;

  ConfigFile(Class<C> type) {
    this.type = type;
    this.json =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  /** Reads one, or throws HW862. */
  C read(Path file) {
    C config;
    try {
      config = json.readValue(Files.readString(file), type);
    } catch (IOException | JacksonException e) {
      throw failed(file, "read: " + reason(e), e);
    }
    if (config == null) {
      throw failed(file, "read: it is null", null);
    }
    return config;
  }

  /** Writes one, whole or not at all, or throws HW862. */
  void write(Path file, C config) {
    try {
      String text = json.writerWithDefaultPrettyPrinter().writeValueAsString(config);
      Path directory = requireNonNull(file.toAbsolutePath().getParent(), "directory");
      PrivateDirectory.make(directory);
      Path draft = Files.createTempFile(directory, "config", ".new");
      try {
        Files.writeString(draft, text + System.lineSeparator());
        Files.move(draft, file, ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | JacksonException e) {
      throw failed(file, "written: " + reason(e), e);
    }
  }

  /** What Jackson says without the place in its source. */
  private static String reason(Exception e) {
    return e instanceof JacksonException json ? json.getOriginalMessage() : e.toString();
  }

  private static HeadwaterException failed(Path file, String how, @Nullable Exception cause) {
    return new HeadwaterException(
        ErrorCode.CONFIG_FILE_FAILED,
        "the configuration " + file + " cannot be " + how + "; connect again",
        cause);
  }
}
