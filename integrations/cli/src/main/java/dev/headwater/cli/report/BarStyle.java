package dev.headwater.cli.report;

import java.io.PrintStream;
import java.time.Clock;
import me.tongfei.progressbar.InteractiveConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * How bars are drawn. Where the terminal is, and how wide, is said here: were it left to the
 * library, that would ask JLine, which takes Ctrl-C away from the shutdown hooks of the process.
 *
 * @param err the terminal
 * @param columns how wide it is
 */
record BarStyle(Clock clock, PrintStream err, int columns) {

  /** A bar without progress. */
  ProgressBar start(String title, long parents) {
    return new ProgressBarBuilder()
        .setTaskName(title)
        .setUnit(" parents", 1)
        .setInitialMax(parents)
        .setStyle(ProgressBarStyle.ASCII)
        .setMaxRenderedLength(columns)
        .setConsumer(new InteractiveConsoleProgressBarConsumer(err, columns))
        .build();
  }
}
