/** The command line. */
@NullMarked
package dev.headwater.samples.spotify.command;

import org.jspecify.annotations.NullMarked;
