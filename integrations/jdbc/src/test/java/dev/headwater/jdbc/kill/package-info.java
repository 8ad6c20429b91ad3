/** Syncs that are killed, and the ones that nothing disturbs. */
@NullMarked
package dev.headwater.jdbc.kill;

import org.jspecify.annotations.NullMarked;
