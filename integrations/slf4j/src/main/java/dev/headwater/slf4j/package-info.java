/** Logs of operations and syncs, by SLF4J. */
@NullMarked
package dev.headwater.slf4j;

import org.jspecify.annotations.NullMarked;
