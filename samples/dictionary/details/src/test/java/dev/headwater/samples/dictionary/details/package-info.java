/** The examples of the dictionary, against a real service on loopback. */
@NullMarked
package dev.headwater.samples.dictionary.details;

import org.jspecify.annotations.NullMarked;
