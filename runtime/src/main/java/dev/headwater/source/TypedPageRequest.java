package dev.headwater.source;

import org.jspecify.annotations.Nullable;

/**
 * Which page to fetch, for a source with a cursor record of its own.
 *
 * @param cursor where to go on, as the page before gave it; null for the first page
 * @param size how many items the page should have at most, at least 1: a hint
 */
public record TypedPageRequest<C>(@Nullable C cursor, int size) {}
