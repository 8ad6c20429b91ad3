/** That what is compared does the same. */
@NullMarked
package dev.headwater.benchmarks.feed;

import org.jspecify.annotations.NullMarked;
