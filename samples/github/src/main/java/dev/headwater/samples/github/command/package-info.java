/** The command line: what it takes, what it runs, what it prints. */
@NullMarked
package dev.headwater.samples.github.command;

import org.jspecify.annotations.NullMarked;
