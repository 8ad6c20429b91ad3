/** What is generated for the summaries. */
@NullMarked
package dev.headwater.samples.dictionary.summaries;

import org.jspecify.annotations.NullMarked;
