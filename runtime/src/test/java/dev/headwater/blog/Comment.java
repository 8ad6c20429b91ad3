package dev.headwater.blog;

/** A row that holds another one. */
public record Comment(String id, String postId, String text, int likes, User author) {}
