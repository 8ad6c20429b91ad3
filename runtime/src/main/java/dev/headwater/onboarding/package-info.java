/** Onboarding: asking a person for what a connector needs, in a terminal or from a web page. */
@NullMarked
package dev.headwater.onboarding;

import org.jspecify.annotations.NullMarked;
