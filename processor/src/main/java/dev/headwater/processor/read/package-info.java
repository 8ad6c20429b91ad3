/** From {@code javax.lang.model} to the model. Total: good, bad or not yet. */
@NullMarked
package dev.headwater.processor.read;

import org.jspecify.annotations.NullMarked;
