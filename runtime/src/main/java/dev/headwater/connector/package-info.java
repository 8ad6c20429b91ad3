/** A connector as a value: its schema, its sources and its plan. */
@NullMarked
package dev.headwater.connector;

import org.jspecify.annotations.NullMarked;
