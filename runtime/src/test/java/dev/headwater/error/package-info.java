/** Tests: codes and their documentation. */
@NullMarked
package dev.headwater.error;

import org.jspecify.annotations.NullMarked;
