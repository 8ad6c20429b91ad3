/**
 * What the processor's tests are written in: sources compiled by javac and by ecj, with the
 * expected problems written into them.
 *
 * <p>Knows the processor only as a {@link javax.annotation.processing.Processor}, so that no change
 * inside it can bend a test.
 */
@NullMarked
package dev.headwater.processor.testing;

import org.jspecify.annotations.NullMarked;
