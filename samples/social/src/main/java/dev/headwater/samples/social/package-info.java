/** A small social network, served to clients of @nkzw/fate. */
@NullMarked
package dev.headwater.samples.social;

import org.jspecify.annotations.NullMarked;
