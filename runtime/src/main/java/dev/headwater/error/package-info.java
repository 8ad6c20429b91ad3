/** Coded errors: what was found, where, and what to do. */
@NullMarked
package dev.headwater.error;

import org.jspecify.annotations.NullMarked;
