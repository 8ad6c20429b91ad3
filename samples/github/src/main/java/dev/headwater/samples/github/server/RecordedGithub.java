package dev.headwater.samples.github.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves recorded answers of the real service on this machine, each once and only to the very call
 * that was recorded; only links in headers are changed, so that they lead here.
 */
public final class RecordedGithub implements AutoCloseable {
  private final ConcurrentLinkedQueue<Recording> left;
  private final String first;
  private final Loopback server;

  private RecordedGithub(List<Recording> recordings) throws IOException {
    this.left = new ConcurrentLinkedQueue<>(recordings);
    this.first = recordings.get(0).target();
    this.server = Loopback.start(this::answer);
  }

  /**
   * Starts a server.
   *
   * @param file GET calls as the {@code nock} library records them, at least one
   * @throws IOException if the file is no such recording, or has no GET call
   */
  public static RecordedGithub start(Path file) throws IOException {
    List<Recording> recordings = read(file);
    if (recordings.isEmpty()) {
      throw new IOException("no GET call is recorded in " + file);
    }
    return new RecordedGithub(recordings);
  }

  private static List<Recording> read(Path file) throws IOException {
    try {
      return StreamSupport.stream(JsonMapper.shared().readTree(file).spliterator(), false)
          .filter(Recording::isGet)
          .map(Recording::read)
          .toList();
    } catch (JacksonException e) {
      throw new IOException(file + " is no recording: " + e.getMessage(), e);
    }
  }

  /** Where it is. */
  public URI baseUrl() {
    return server.baseUrl();
  }

  /** Path and query of the first recorded call. */
  public String first() {
    return first;
  }

  /** Path and query of the recorded calls that nobody made yet, in their order. */
  public List<String> unasked() {
    return left.stream().map(Recording::target).toList();
  }

  private Reply answer(Request request) {
    for (Recording recording : left) {
      if (recording.target().equals(request.target()) && left.remove(recording)) {
        return served(recording);
      }
    }
    return Reply.error(404, "No recording is left of GET " + request.target());
  }

  private Reply served(Recording recording) {
    Map<String, String> headers = new LinkedHashMap<>();
    recording
        .reply()
        .headers()
        .forEach((name, value) -> headers.put(name, value.replace(recording.scope(), here())));
    return new Reply(recording.reply().status(), headers, recording.reply().body());
  }

  private String here() {
    return baseUrl().toString();
  }

  @Override
  public void close() {
    server.close();
  }
}
