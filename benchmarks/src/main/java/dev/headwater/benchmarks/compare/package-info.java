/** Generated code against hand-written code, measured by JMH in pairs. */
@NullMarked
package dev.headwater.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
