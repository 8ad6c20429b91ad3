package dev.headwater.entity;

import dev.headwater.row.ArrayRow;

/**
 * A partial write of one entity: it knows which fields were set, and a field set to null is not the
 * same as one not set. A store changes only the fields that are set.
 *
 * <p>Generated code extends it with one method per field: {@code
 * IssueInput.of("i1").title("Crash").closedAt(null)}. Mutable and not thread-safe; a store copies
 * what it keeps.
 */
public abstract class EntityInput<E> extends ArrayRow<E> {

  /** For generated code. */
  protected EntityInput(Ref<E> ref) {
    super(ref);
  }
}
