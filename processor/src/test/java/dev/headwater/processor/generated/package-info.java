/** Tests of generated code by what it does: it compiles without a warning, and works. */
@NullMarked
package dev.headwater.processor.generated;

import org.jspecify.annotations.NullMarked;
