/** Tests: rows. */
@NullMarked
package dev.headwater.row;

import org.jspecify.annotations.NullMarked;
