/**
 * Rows of columns: the neutral form between a generated reader or writer and whatever holds data.
 */
@NullMarked
package dev.headwater.row;

import org.jspecify.annotations.NullMarked;
