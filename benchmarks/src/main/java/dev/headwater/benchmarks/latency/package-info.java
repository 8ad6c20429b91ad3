/** What is gained by working on several parents at once if each call takes its time. */
@NullMarked
package dev.headwater.benchmarks.latency;

import org.jspecify.annotations.NullMarked;
