package dev.headwater.processor.model;

import java.util.Optional;

/**
 * How a source's or loader's return type says it fetches.
 *
 * @param paginated whether there are pages
 * @param data the data of one page as derivations take it
 * @param cursor the type of its cursor, if it has one of its own
 * @param cursorRecord that type as a record of scalars, or why it is none
 */
public record Fetch(
    boolean paginated, JavaType data, Optional<JavaType> cursor, Optional<FieldType> cursorRecord) {

  /** A source with text cursors. */
  public static Fetch pages(JavaType data) {
    return new Fetch(true, data, Optional.empty(), Optional.empty());
  }

  /** A source with typed cursors. */
  public static Fetch typedPages(JavaType data, JavaType cursor, FieldType cursorRecord) {
    return new Fetch(true, data, Optional.of(cursor), Optional.of(cursorRecord));
  }

  /** A source that is fetched once. */
  public static Fetch single(JavaType data) {
    return new Fetch(false, data, Optional.empty(), Optional.empty());
  }

  /** The record of a typed cursor, once it has been checked. */
  public Optional<RecordModel> typedCursor() {
    return cursorRecord
        .filter(FieldType.Nested.class::isInstance)
        .map(type -> ((FieldType.Nested) type).record());
  }
}
