/** Typed conditions and orders over the fields of one entity type. */
@NullMarked
package dev.headwater.query;

import org.jspecify.annotations.NullMarked;
