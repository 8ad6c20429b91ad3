package dev.headwater.samples.spotify;

/**
 * Where a page starts.
 *
 * @param items how many items come before it
 */
public record Offset(int items) {}
