/** Tests: metrics of operations and syncs. */
@NullMarked
package dev.headwater.micrometer;

import org.jspecify.annotations.NullMarked;
