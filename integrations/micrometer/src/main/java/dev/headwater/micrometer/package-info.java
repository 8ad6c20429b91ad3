/** Metrics of operations and syncs, by Micrometer. */
@NullMarked
package dev.headwater.micrometer;

import org.jspecify.annotations.NullMarked;
