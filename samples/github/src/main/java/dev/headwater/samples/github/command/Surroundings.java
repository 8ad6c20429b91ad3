package dev.headwater.samples.github.command;

import dev.headwater.failsafe.FailsafeCalls;

/**
 * What a command needs of the process it runs in.
 *
 * @param process what every command needs
 * @param calls how operations are called, but for what the command line says of it
 */
record Surroundings(dev.headwater.cli.Surroundings process, FailsafeCalls calls) {

  static Surroundings ofProcess() {
    return new Surroundings(dev.headwater.cli.Surroundings.ofProcess(), new FailsafeCalls());
  }
}
