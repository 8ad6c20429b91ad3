package dev.headwater.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row with columns of every nullness. */
record Task(long id, int rank, @Nullable Instant due, @Nullable String label) {}
