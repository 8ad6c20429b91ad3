package dev.headwater.tracker;

public record User(String id, String login) {}
