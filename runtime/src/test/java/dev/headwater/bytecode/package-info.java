/** Tests: what class files may mention. */
@NullMarked
package dev.headwater.bytecode;

import org.jspecify.annotations.NullMarked;
