/** What the processor generates and the runtime does, as one would write it by hand instead. */
@NullMarked
package dev.headwater.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
