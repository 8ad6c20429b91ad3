package dev.headwater.samples.guide;

import java.time.Instant;

/** A position in a shop's orders: the last one that was seen. */
public record Placed(Instant at, long number) {}
