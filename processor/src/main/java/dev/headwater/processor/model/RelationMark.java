package dev.headwater.processor.model;

import java.util.Optional;

/** What {@code @Relation} says; what is not written is empty. */
public record RelationMark(
    Optional<Located<String>> localKey,
    Optional<Located<String>> foreignKey,
    Optional<Located<JavaType>> through,
    Site site) {}
