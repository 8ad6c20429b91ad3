/** The command line as a person, and as a script, uses it. */
@NullMarked
package dev.headwater.cli;

import org.jspecify.annotations.NullMarked;
