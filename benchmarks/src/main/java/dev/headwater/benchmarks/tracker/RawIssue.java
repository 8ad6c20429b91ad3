package dev.headwater.benchmarks.tracker;

import java.time.Instant;

/** An issue as the API answers it, its author inside. */
public record RawIssue(
    String id, String title, boolean open, String authorId, String login, Instant createdAt) {}
