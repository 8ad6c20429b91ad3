/** JMH benchmarks: generated code against hand-written code. */
@NullMarked
package dev.headwater.benchmarks;

import org.jspecify.annotations.NullMarked;
