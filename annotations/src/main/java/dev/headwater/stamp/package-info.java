/**
 * Marks on generated classes, written by the isolating processor and read by the aggregating one.
 * An application does not write them.
 */
@NullMarked
package dev.headwater.stamp;

import org.jspecify.annotations.NullMarked;
