/** Searches as text. */
@NullMarked
package dev.headwater.cli.filter;

import org.jspecify.annotations.NullMarked;
