/** Where people talk. */
@NullMarked
package dev.headwater.samples.social.channel;

import org.jspecify.annotations.NullMarked;
