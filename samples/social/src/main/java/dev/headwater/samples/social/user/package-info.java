/** Who writes. */
@NullMarked
package dev.headwater.samples.social.user;

import org.jspecify.annotations.NullMarked;
