package dev.headwater.blog;

/** A row. */
public record User(String id, String name, String email) {}
