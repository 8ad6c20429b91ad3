/** What is written, and how it is tagged. */
@NullMarked
package dev.headwater.samples.social.post;

import org.jspecify.annotations.NullMarked;
