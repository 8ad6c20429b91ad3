/** Secrets: where they are kept, and handles that find them only when they are used. */
@NullMarked
package dev.headwater.credential;

import org.jspecify.annotations.NullMarked;
