/** The orders in which rows are read, positions in them, and the pages between two positions. */
@NullMarked
package dev.headwater.order;

import org.jspecify.annotations.NullMarked;
