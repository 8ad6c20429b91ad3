/** Typed positions as compact, opaque text. */
@NullMarked
package dev.headwater.cursor;

import org.jspecify.annotations.NullMarked;
