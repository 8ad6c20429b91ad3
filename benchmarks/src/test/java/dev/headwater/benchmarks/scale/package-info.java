/** Tests: exact numbers, of syncs that are small enough for every build. */
@NullMarked
package dev.headwater.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
