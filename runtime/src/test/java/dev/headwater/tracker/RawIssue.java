package dev.headwater.tracker;

import java.time.Instant;

/** An issue as the outside system answers it. */
public record RawIssue(String id, String title, boolean open, String author, Instant createdAt) {}
