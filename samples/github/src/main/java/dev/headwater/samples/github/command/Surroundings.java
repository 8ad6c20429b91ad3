package dev.headwater.samples.github.command;

import dev.headwater.failsafe.FailsafeCalls;
import java.time.Clock;
import java.util.Map;

/**
 * What a command needs of the process it runs in.
 *
 * @param environment the environment's variables
 * @param calls how operations are called, but for what the command line says of it
 * @param clock the time
 * @param terminal whether standard error is a terminal
 */
record Surroundings(
    Map<String, String> environment, FailsafeCalls calls, Clock clock, boolean terminal) {}
