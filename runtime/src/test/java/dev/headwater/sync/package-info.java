/** Tests: the sync. */
@NullMarked
package dev.headwater.sync;

import org.jspecify.annotations.NullMarked;
