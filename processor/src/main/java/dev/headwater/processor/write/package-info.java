/** From the model to Java source: one generated member, one file. */
@NullMarked
package dev.headwater.processor.write;

import org.jspecify.annotations.NullMarked;
