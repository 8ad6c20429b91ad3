package dev.headwater.samples.dictionary.details;

/** A row that is held by another one; its slug and its number identify it together. */
public record Definition(String slug, String ulid, String text, int score) {}
