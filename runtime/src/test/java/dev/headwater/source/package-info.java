/** Tests: derived pages. */
@NullMarked
package dev.headwater.source;

import org.jspecify.annotations.NullMarked;
