/** Views with a source, and beside them, by hand, what the processor generates for them. */
@NullMarked
package dev.headwater.blog;

import org.jspecify.annotations.NullMarked;
