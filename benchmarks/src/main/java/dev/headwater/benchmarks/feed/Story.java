package dev.headwater.benchmarks.feed;

import java.time.Instant;
import java.util.List;

/** A row with its author and its remarks. */
public record Story(
    String id,
    String title,
    String body,
    String category,
    int likes,
    Instant createdAt,
    Author author,
    List<Remark> remarks) {}
