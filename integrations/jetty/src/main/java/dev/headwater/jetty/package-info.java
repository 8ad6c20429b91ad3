/**
 * A server for the native protocol of fate, embedded, by one line; and the handler it has, for
 * those who run a Jetty of their own.
 */
@NullMarked
package dev.headwater.jetty;

import org.jspecify.annotations.NullMarked;
