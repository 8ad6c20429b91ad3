package dev.headwater.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import dev.headwater.cli.library.LibraryMain;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The program in a process of its own, at a terminal that a test types into and reads from. All
 * that was ever shown is kept.
 */
final class Screen implements AutoCloseable {
  private static final long SECONDS = 120;

  private final PtyProcess process;
  private final StringBuilder shown = new StringBuilder();
  private int read;
  private boolean ended;

  private Screen(PtyProcess process) {
    this.process = process;
  }

  /** Starts the program, as if its command was typed into a shell. */
  static Screen type(Path home, String command, String... args) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    all.addAll(List.of("-cp", System.getProperty("java.class.path")));
    all.addAll(List.of(LibraryMain.class.getName(), command, "--home", home.toString()));
    all.addAll(List.of(args));
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("TERM", "xterm");
    environment.keySet().removeIf(name -> name.startsWith("HEADWATER_"));
    PtyProcess process =
        new PtyProcessBuilder(all.toArray(String[]::new))
            .setEnvironment(environment)
            .setInitialColumns(160)
            .setInitialRows(40)
            .start();
    Screen screen = new Screen(process);
    Thread reader = new Thread(screen::read, "screen");
    reader.setDaemon(true);
    reader.start();
    return screen;
  }

  private void read() {
    try (Reader in = new InputStreamReader(process.getInputStream(), UTF_8)) {
      char[] some = new char[1024];
      for (int count = in.read(some); count >= 0; count = in.read(some)) {
        append(new String(some, 0, count));
      }
    } catch (IOException e) {
      append("\n" + e); // how Linux tells that the other end of a terminal is gone
    } finally {
      end();
    }
  }

  private synchronized void append(String text) {
    shown.append(text);
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** Waits until a text is shown, after what was waited for before. */
  synchronized Screen awaits(String text) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    int at = shown.indexOf(text, read);
    while (at < 0) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (ended || left <= 0) {
        throw new AssertionError("'" + text + "' is not shown in:\n" + shown);
      }
      wait(left);
      at = shown.indexOf(text, read);
    }
    read = at + text.length();
    return this;
  }

  /** Types a line. */
  Screen types(String line) {
    return presses(line + "\r");
  }

  /** Types some keys. */
  Screen presses(String keys) {
    try {
      process.getOutputStream().write(keys.getBytes(UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** {@code kill -9}. */
  void kill() throws InterruptedException {
    assertThat(ProcessHandle.of(process.pid()).orElseThrow().destroyForcibly()).isTrue();
    process.waitFor();
  }

  /** Waits for its end, and gives its exit code. */
  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("it ends; shown: " + all()).isTrue();
    return process.exitValue();
  }

  /** All that was shown. */
  synchronized String all() {
    return shown.toString();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
