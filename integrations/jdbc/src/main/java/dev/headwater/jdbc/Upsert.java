package dev.headwater.jdbc;

/** The statement that writes rows of a shape. Immutable. */
record Upsert<E>(UpsertShape<E> shape, String sql) {}
