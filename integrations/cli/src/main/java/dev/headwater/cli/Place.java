package dev.headwater.cli;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Where the files of one installation are.
 *
 * @param home the directory of all installations of the connector
 * @param name what the installation is called
 */
record Place(Path home, String name) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

  /** Refuses names with HW866 that would lead elsewhere. */
  Place {
    if (!NAME.matcher(name).matches()) {
      throw new HeadwaterException(
          ErrorCode.INSTALLATION_NAME,
          "an installation cannot be called '" + name + "'; use letters, digits, '.', '_' and '-'");
    }
  }

  private Path directory() {
    return home.resolve("installations").resolve(name);
  }

  Path configFile() {
    return directory().resolve("config.json");
  }

  Path storeFile() {
    return directory().resolve("store.db");
  }
}
