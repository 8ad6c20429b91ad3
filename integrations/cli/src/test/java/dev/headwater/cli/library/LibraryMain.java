package dev.headwater.cli.library;

import dev.headwater.cli.HeadwaterCli;

/** The whole program. */
public final class LibraryMain {
  private LibraryMain() {}

  /** Where the process starts. */
  public static void main(String[] args) {
    System.exit(HeadwaterCli.of(new LibraryModule(), LibraryModule.Config.class).run(args));
  }
}
