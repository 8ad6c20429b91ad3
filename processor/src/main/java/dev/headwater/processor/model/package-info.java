/** What the user wrote, as plain records: no compiler and no code writer is known here. */
@NullMarked
package dev.headwater.processor.model;

import org.jspecify.annotations.NullMarked;
