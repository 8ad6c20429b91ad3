/** What posts are marked with. */
@NullMarked
package dev.headwater.samples.social.tag;

import org.jspecify.annotations.NullMarked;
