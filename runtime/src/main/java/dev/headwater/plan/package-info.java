/**
 * Requests, compiled: what is selected, with which arguments, how many rows, within which limits.
 */
@NullMarked
package dev.headwater.plan;

import org.jspecify.annotations.NullMarked;
