/** Credentials in an encrypted file, by Tink. */
@NullMarked
package dev.headwater.tink;

import org.jspecify.annotations.NullMarked;
