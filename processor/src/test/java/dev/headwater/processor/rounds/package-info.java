/** Tests of what happens in which round, and of what is compiled already. */
@NullMarked
package dev.headwater.processor.rounds;

import org.jspecify.annotations.NullMarked;
