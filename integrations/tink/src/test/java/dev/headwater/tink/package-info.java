/** Tests: credentials in an encrypted file. */
@NullMarked
package dev.headwater.tink;

import org.jspecify.annotations.NullMarked;
