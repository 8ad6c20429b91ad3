/**
 * Random sources against the processor: it never throws, never writes what does not compile, and
 * says the same under both compilers.
 */
@NullMarked
package dev.headwater.processor.fuzz;

import org.jspecify.annotations.NullMarked;
