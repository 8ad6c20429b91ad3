package dev.headwater.benchmarks.feed;

import java.time.Instant;

/** A row that is held by a story. */
public record Remark(String id, String text, Instant createdAt) {}
