/** Tests: the store in memory. */
@NullMarked
package dev.headwater.store;

import org.jspecify.annotations.NullMarked;
