/** Tests: conditions and orders. */
@NullMarked
package dev.headwater.query;

import org.jspecify.annotations.NullMarked;
