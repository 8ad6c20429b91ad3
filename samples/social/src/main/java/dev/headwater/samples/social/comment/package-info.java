/** What is written below posts. */
@NullMarked
package dev.headwater.samples.social.comment;

import org.jspecify.annotations.NullMarked;
