/** Tests: the generated code of the tracker. */
@NullMarked
package dev.headwater.benchmarks.tracker;

import org.jspecify.annotations.NullMarked;
