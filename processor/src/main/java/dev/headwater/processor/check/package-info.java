/** From the model to problems: one rule, one file, one code. */
@NullMarked
package dev.headwater.processor.check;

import org.jspecify.annotations.NullMarked;
