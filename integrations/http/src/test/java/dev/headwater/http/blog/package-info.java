/** An API over the blog of the runtime's tests, by hand, as the processor writes them. */
@NullMarked
package dev.headwater.http.blog;

import org.jspecify.annotations.NullMarked;
