/** Tests: tuples. */
@NullMarked
package dev.headwater.cursor;

import org.jspecify.annotations.NullMarked;
