/** Tests: JSON, read back by Jackson. */
@NullMarked
package dev.headwater.json;

import org.jspecify.annotations.NullMarked;
