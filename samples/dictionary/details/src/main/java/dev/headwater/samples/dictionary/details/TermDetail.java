package dev.headwater.samples.dictionary.details;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row, as the service answers: what was not asked for is null, or 0, or empty.
 *
 * @param myVote of whoever asks
 * @param seeAlso the slug of a related term
 */
public record TermDetail(
    String slug,
    @Nullable String title,
    int definitionCount,
    @Nullable Integer myVote,
    List<Definition> definitions,
    @Nullable String seeAlso) {}
