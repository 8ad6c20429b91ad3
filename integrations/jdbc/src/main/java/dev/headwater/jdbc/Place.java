package dev.headwater.jdbc;

import dev.headwater.entity.Ref;
import dev.headwater.store.PageCommit;

/** Where a checkpoint, or what was set aside, belongs: a source and a parent, as columns. */
record Place(String source, String entity, String parent) {
  /** How the columns are compared. */
  static final String EQUALS = "\"source\" = ? AND \"entity\" = ? AND \"parent\" = ?";

  /** Where nothing is. */
  static final Place NOWHERE = new Place("", "", "");

  static Place of(String source, Ref<?> parent) {
    return new Place(source, parent.type().name(), parent.id());
  }

  static Place of(PageCommit<?> page) {
    return of(page.source(), page.parent());
  }

  /** Adds text with the three parameters, one after the other. */
  SqlText in(SqlText sql, String part) {
    return sql.add(part)
        .with((at, out) -> out.putString(at, source))
        .with((at, out) -> out.putString(at, entity))
        .with((at, out) -> out.putString(at, parent));
  }
}
