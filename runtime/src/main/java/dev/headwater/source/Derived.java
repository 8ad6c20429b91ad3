package dev.headwater.source;

import dev.headwater.row.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes what one derivation made of a page. Of an entity that appears twice, whole entities: the
 * last one counts; inputs: the later one is merged over the earlier one; either keeps the first
 * one's place. Streams are closed. A null, or a null in it, is an error, so that a forgotten answer
 * does not look like an empty one.
 */
public final class Derived<E> {
  private final DerivedRows<?, E> rows;

  Derived(DerivedRows<?, E> rows) {
    this.rows = rows;
  }

  /** Takes whole entities. */
  public void entities(List<? extends E> entities) {
    rows.expect(rows.notNull(entities).size());
    for (E entity : entities) {
      rows.addEntity(entity);
    }
    rows.finish(true);
  }

  /** Takes whole entities, and closes the stream. */
  public void entities(Stream<? extends E> entities) {
    try (Stream<? extends E> stream = rows.notNull(entities)) {
      stream.forEachOrdered(rows::addEntity);
    }
    rows.finish(true);
  }

  /** Takes one whole entity or none. */
  public void entities(Optional<? extends E> entity) {
    rows.notNull(entity).ifPresent(rows::addEntity);
    rows.finish(true);
  }

  /** Takes partial inputs. */
  public void inputs(List<? extends Row<E>> inputs) {
    for (Row<E> input : rows.notNull(inputs)) {
      rows.addInput(input);
    }
    rows.finish(false);
  }

  /** Takes partial inputs, and closes the stream. */
  public void inputs(Stream<? extends Row<E>> inputs) {
    try (Stream<? extends Row<E>> stream = rows.notNull(inputs)) {
      stream.forEachOrdered(rows::addInput);
    }
    rows.finish(false);
  }

  /** Takes one partial input or none. */
  public void inputs(Optional<? extends Row<E>> input) {
    rows.notNull(input).ifPresent(rows::addInput);
    rows.finish(false);
  }
}
