/** Details of terms, from a service that is asked over HTTP. */
@NullMarked
package dev.headwater.samples.dictionary.details;

import org.jspecify.annotations.NullMarked;
