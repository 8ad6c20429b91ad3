package dev.headwater.api;

import org.jspecify.annotations.Nullable;

/**
 * A query, mutation or list that a method answers.
 *
 * @param type the type clients know the result by; null if it is none of theirs
 * @param <C> the context of the request
 */
record Named<C>(String name, @Nullable String type, Handler<C> handler) {}
