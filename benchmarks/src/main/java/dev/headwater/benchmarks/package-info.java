/** What Headwater costs, measured. */
@NullMarked
package dev.headwater.benchmarks;

import org.jspecify.annotations.NullMarked;
