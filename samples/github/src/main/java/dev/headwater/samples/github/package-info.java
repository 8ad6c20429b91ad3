/** The sample: GitHub's issues, synced from the command line. */
@NullMarked
package dev.headwater.samples.github;

import org.jspecify.annotations.NullMarked;
