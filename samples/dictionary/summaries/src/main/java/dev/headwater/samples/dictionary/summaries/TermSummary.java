package dev.headwater.samples.dictionary.summaries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row.
 *
 * @param reviewedBy not for clients
 */
public record TermSummary(
    String slug, String title, @Nullable Instant lastEntryAt, String reviewedBy) {}
