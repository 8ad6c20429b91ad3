package dev.headwater.sync;

/**
 * What a run wrote of one entity type, each entity counted once.
 *
 * @param entity the type's name
 * @param created how many were not in the store before
 * @param updated how many were
 */
public record EntityReport(String entity, long created, long updated) {}
