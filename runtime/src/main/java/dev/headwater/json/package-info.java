/** JSON straight into UTF-8 bytes: what generated code calls to answer. */
@NullMarked
package dev.headwater.json;

import org.jspecify.annotations.NullMarked;
