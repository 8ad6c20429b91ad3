package dev.headwater.cli;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.onboarding.InvalidAnswerException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a person is told of something that failed. */
final class Failures {
  /** What is wrong with the command line, though picocli cannot see it. */
  private static final Set<ErrorCode> MISUSE =
      Set.of(
          ErrorCode.ANSWERS_WRONG,
          ErrorCode.SEARCH_WRONG,
          ErrorCode.INSTALLATION_NAME,
          ErrorCode.REGISTRY_UNKNOWN,
          ErrorCode.INVALID_PAGING);

  private Failures() {}

  /** One message; the whole usage would push it out of sight. */
  static int misused(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
    err.flush();
    return ExitCode.USAGE;
  }

  /** What a person can do something about is a message; anything else is a bug, with its trace. */
  static int failed(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    boolean understood =
        e instanceof HeadwaterException
            || e instanceof IOException
            || e instanceof InvalidAnswerException;
    err.println(e instanceof HeadwaterException ? e.getMessage() : e);
    if (!understood || showsStacktrace(command)) {
      e.printStackTrace(err);
    }
    err.flush();
    return exitCode(e);
  }

  private static boolean showsStacktrace(CommandLine command) {
    CommandLine root = command;
    while (root.getParent() != null) {
      root = root.getParent();
    }
    return root.getCommand() instanceof RootCommand options && options.showsStacktrace();
  }

  static int exitCode(Throwable e) {
    boolean misuse = e instanceof HeadwaterException coded && MISUSE.contains(coded.code());
    return misuse ? ExitCode.USAGE : ExitCode.SOFTWARE;
  }
}
