package dev.headwater.samples.dictionary.details;

/** A row of a search. */
public record Entry(String id, String text) {}
