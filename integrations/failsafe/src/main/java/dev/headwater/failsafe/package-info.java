/** Retry, time limits and rate budgets for operations, by Failsafe. */
@NullMarked
package dev.headwater.failsafe;

import org.jspecify.annotations.NullMarked;
