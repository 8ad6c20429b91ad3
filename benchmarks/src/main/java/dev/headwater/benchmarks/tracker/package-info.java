/** What is synced and measured: a small issue tracker, its connector, and an API made up for it. */
@NullMarked
package dev.headwater.benchmarks.tracker;

import org.jspecify.annotations.NullMarked;
