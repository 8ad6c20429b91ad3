/** Whether a large sync makes exactly the calls it must, and what the engine holds meanwhile. */
@NullMarked
package dev.headwater.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
