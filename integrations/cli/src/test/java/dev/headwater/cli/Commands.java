package dev.headwater.cli;

import dev.headwater.cli.library.LibraryModule;
import dev.headwater.cli.library.LibraryServer;
import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Runs commands of the library's command line in this process, as a script does. */
final class Commands {
  private final Path home;
  private final Map<String, String> environment;
  private final UnaryOperator<HeadwaterCli<LibraryModule.Config>> more;

  /** What a command left behind. */
  record Result(int exitCode, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  Commands(Path home) {
    this(home, Map.of("HEADWATER_LIBRARY_TOKEN", LibraryServer.TOKEN), UnaryOperator.identity());
  }

  Commands(
      Path home,
      Map<String, String> environment,
      UnaryOperator<HeadwaterCli<LibraryModule.Config>> more) {
    this.home = home;
    this.environment = environment;
    this.more = more;
  }

  Result connect(LibraryServer server) {
    return run("connect", "--answer", "server=" + server.url(), "--answer", "town=Ulm");
  }

  /** Runs a command that has a home. */
  Result run(String command, String... args) {
    List<String> all = new ArrayList<>(List.of(command, "--home", home.toString()));
    all.addAll(List.of(args));
    return typed("", all.toArray(String[]::new));
  }

  /** Runs exactly this, with something on standard input. */
  Result typed(String in, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        Surroundings.ofProcess()
            .withEnvironment(environment)
            .withStreams(
                new BufferedReader(new StringReader(in)),
                new PrintWriter(out),
                new PrintWriter(err));
    int exitCode =
        more.apply(
                HeadwaterCli.of(new LibraryModule(), LibraryModule.Config.class)
                    .surroundings(surroundings))
            .run(args);
    return new Result(exitCode, out.toString(), err.toString());
  }
}
