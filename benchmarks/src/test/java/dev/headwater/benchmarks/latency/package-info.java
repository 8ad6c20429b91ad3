/** Tests: that what is measured does what it must; how fast, only the benchmark says. */
@NullMarked
package dev.headwater.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
