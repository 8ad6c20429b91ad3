/** Searches as text: filters, orders and values, typed by the fields of an entity. */
@NullMarked
package dev.headwater.cli.filter;

import org.jspecify.annotations.NullMarked;
