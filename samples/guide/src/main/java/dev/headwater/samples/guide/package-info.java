/** The shop of {@code docs/guide.md}. */
@NullMarked
package dev.headwater.samples.guide;

import org.jspecify.annotations.NullMarked;
