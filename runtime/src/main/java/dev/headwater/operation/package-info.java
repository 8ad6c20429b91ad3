/** The calls of an API as named units, and what stands between them and the API. */
@NullMarked
package dev.headwater.operation;

import org.jspecify.annotations.NullMarked;
