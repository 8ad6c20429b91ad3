/**
 * The native protocol of @nkzw/fate, version 1, over HTTP: a handler that takes what a request is
 * made of and answers with bytes or a stream of events, for whatever server hosts it.
 */
@NullMarked
package dev.headwater.http;

import org.jspecify.annotations.NullMarked;
