/** Tests: orders, positions in them, and pages. */
@NullMarked
package dev.headwater.order;

import org.jspecify.annotations.NullMarked;
