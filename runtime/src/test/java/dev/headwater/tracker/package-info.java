/** A tiny model, with what the processor would generate for it written by hand. */
@NullMarked
package dev.headwater.tracker;

import org.jspecify.annotations.NullMarked;
