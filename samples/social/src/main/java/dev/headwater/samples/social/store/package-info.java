/** The rows, in memory. */
@NullMarked
package dev.headwater.samples.social.store;

import org.jspecify.annotations.NullMarked;
