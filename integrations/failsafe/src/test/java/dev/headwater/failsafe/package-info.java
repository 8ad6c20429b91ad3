/** Tests: retry, time limits and rate budgets. */
@NullMarked
package dev.headwater.failsafe;

import org.jspecify.annotations.NullMarked;
