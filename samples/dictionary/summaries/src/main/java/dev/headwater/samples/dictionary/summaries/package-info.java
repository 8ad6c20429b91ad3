/** Summaries of terms, from a map in memory. */
@NullMarked
package dev.headwater.samples.dictionary.summaries;

import org.jspecify.annotations.NullMarked;
