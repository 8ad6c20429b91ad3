package dev.headwater.benchmarks;

import dev.headwater.benchmarks.compare.Compare;
import dev.headwater.benchmarks.latency.Latency;
import dev.headwater.benchmarks.scale.HeapLimit;
import dev.headwater.benchmarks.scale.Scale;
import dev.headwater.benchmarks.stores.Stores;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The command line of {@code benchmarks.jar}: it compares, unless a command asks for more. */
public final class Main {
  private Main() {}

  /** Runs the command that the arguments name, and exits with its status. */
  public static void main(String[] args) {
    // UTF-8 whatever the locale says: the formula has a sum in it.
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), true);
    System.exit(
        new CommandLine(new Compare(out))
            .addSubcommand(new Scale(out))
            .addSubcommand(new Stores(out))
            .addSubcommand(new Latency(out))
            .addSubcommand(new HeapLimit(out))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(Main::failed)
            .setOut(out)
            .execute(args));
  }

  /** A size out of range is a message; anything else is a bug, with its trace. */
  private static int failed(Exception e, CommandLine command, ParseResult parsed) throws Exception {
    if (e instanceof IllegalArgumentException) {
      command.getErr().println(e.getMessage());
      return command.getCommandSpec().exitCodeOnInvalidInput();
    }
    throw e;
  }
}
