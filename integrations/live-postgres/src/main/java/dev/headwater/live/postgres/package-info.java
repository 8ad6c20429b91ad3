/** A bus of live events in a table of PostgreSQL, for any number of processes, with a history. */
@NullMarked
package dev.headwater.live.postgres;

import org.jspecify.annotations.NullMarked;
