/** A servlet for the native protocol of fate. */
@NullMarked
package dev.headwater.servlet;

import org.jspecify.annotations.NullMarked;
