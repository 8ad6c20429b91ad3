/** What posts are sorted into. */
@NullMarked
package dev.headwater.samples.social.category;

import org.jspecify.annotations.NullMarked;
