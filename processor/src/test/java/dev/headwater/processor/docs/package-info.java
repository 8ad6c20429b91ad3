/** Holds the documentation to its word: what it shows compiles, and is what it says. */
@NullMarked
package dev.headwater.processor.docs;

import org.jspecify.annotations.NullMarked;
