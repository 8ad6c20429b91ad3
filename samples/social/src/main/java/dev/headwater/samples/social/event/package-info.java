/** Where people meet. */
@NullMarked
package dev.headwater.samples.social.event;

import org.jspecify.annotations.NullMarked;
