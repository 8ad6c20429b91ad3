/** Tests: both sides of each comparison do the same. */
@NullMarked
package dev.headwater.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
