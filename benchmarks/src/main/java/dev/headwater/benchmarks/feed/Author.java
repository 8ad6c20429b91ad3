package dev.headwater.benchmarks.feed;

/** A row; the address is not in the view. */
public record Author(String id, String name, String email) {}
