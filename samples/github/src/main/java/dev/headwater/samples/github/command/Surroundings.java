package dev.headwater.samples.github.command;

import dev.headwater.samples.github.api.Pause;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a command needs of the process it runs in.
 *
 * @param environment gives an environment variable, or null if there is none of that name
 * @param pause the time, and how to let it pass
 * @param terminal whether standard error is a terminal
 */
record Surroundings(
    Function<String, @Nullable String> environment, Pause pause, boolean terminal) {}
