/** Where a sync puts entities, and where they are read from. */
@NullMarked
package dev.headwater.store;

import org.jspecify.annotations.NullMarked;
