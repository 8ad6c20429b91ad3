package dev.headwater.api;

import dev.headwater.view.ViewDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A query, mutation or list that a method answers.
 *
 * @param type the type clients know the result by; null if it is none of theirs
 * @param view the view that the result is masked by; null if it is of no view
 * @param <C> the context of the request
 */
record Named<C>(
    String name,
    @Nullable String type,
    @Nullable ViewDefinition<?, ?, ?, ?> view,
    Handler<C> handler) {}
