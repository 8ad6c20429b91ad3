/** Tests: onboarding by hand, in a terminal and as plain values. */
@NullMarked
package dev.headwater.onboarding;

import org.jspecify.annotations.NullMarked;
