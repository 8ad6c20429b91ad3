/** A feed of stories: what views are measured with. */
@NullMarked
package dev.headwater.benchmarks.feed;

import org.jspecify.annotations.NullMarked;
