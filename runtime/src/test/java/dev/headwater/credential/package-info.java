/** Tests: credentials and their handles. */
@NullMarked
package dev.headwater.credential;

import org.jspecify.annotations.NullMarked;
