/** Tests: operations and what makes their calls. */
@NullMarked
package dev.headwater.operation;

import org.jspecify.annotations.NullMarked;
