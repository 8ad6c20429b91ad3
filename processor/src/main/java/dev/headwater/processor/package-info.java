/** The two processors: the pipeline from annotated source to generated source. */
@NullMarked
package dev.headwater.processor;

import org.jspecify.annotations.NullMarked;
