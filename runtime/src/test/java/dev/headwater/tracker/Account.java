package dev.headwater.tracker;

import dev.headwater.entity.Many;

public record Account(String id, Many<Repo> repos) {}
