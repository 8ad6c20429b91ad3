package dev.headwater.benchmarks.byhand;

import java.time.Instant;

/** Where a client is in entities by time: the values of the last one that it has seen. */
public record Position(Instant createdAt, String id) {}
