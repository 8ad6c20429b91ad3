package dev.headwater.source;

import dev.headwater.entity.Field;
import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.row.ArrayRow;
import dev.headwater.row.Row;
import dev.headwater.store.Batch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one derivation and page, of each entity one. */
final class DerivedRows<P, E> {
  private final DerivationDefinition<P, E> derivation;
  private final DerivedPage<P> page;
  private DistinctRows<E> rows = new DistinctRows<>(0);

  DerivedRows(DerivationDefinition<P, E> derivation, DerivedPage<P> page) {
    this.derivation = derivation;
    this.page = page;
  }

  /** Makes room for so many; called before the first is added. */
  void expect(int size) {
    rows = new DistinctRows<>(size);
  }

  <T> T notNull(@Nullable T result) {
    if (result == null) {
      throw wrong("returned null; return something empty if there is nothing");
    }
    return result;
  }

  void addEntity(@Nullable E entity) {
    if (entity == null) {
      throw wrong("returned a null among its entities; leave it out");
    }
    ArrayRow<E> row = ArrayRow.of(derivation.target(), entity);
    rows.put(row);
  }

  void addInput(@Nullable Row<E> input) {
    if (input == null) {
      throw wrong("returned a null among its inputs; leave it out");
    }
    ArrayRow<E> earlier = rows.find(input.ref());
    if (earlier == null) {
      rows.put(ArrayRow.copyOf(input));
    } else {
      earlier.merge(input);
    }
  }

  void finish(boolean whole) {
    checkFields();
    List<Row<E>> list = List.copyOf(rows.inOrder());
    page.add(
        derivation,
        whole
            ? new Batch.Whole<>(derivation.target(), list)
            : new Batch.Partial<>(derivation.target(), list),
        list);
  }

  /** A derivation that sets fields of the parent returns the parent, with each of them set. */
  private void checkFields() {
    for (Field<?, ?> field : derivation.populates()) {
      if (!(field instanceof StoredField)) {
        continue;
      }
      List<Ref<E>> found = rows.inOrder().stream().map(Row::ref).toList();
      if (found.isEmpty() && derivation.mayBeMissing()) {
        return;
      }
      if (found.size() != 1 || !found.get(0).equals(page.parent())) {
        throw wrong(
            "populates "
                + field
                + ", so it returns "
                + page.parent()
                + " and nothing else, not "
                + found);
      }
      if (unset().contains(field.name())) {
        throw wrong("populates " + field + " but did not set it; set it, to null if it has none");
      }
    }
  }

  private List<String> unset() {
    return rows.inOrder().stream().flatMap(row -> row.unset().stream()).map(Field::name).toList();
  }

  private HeadwaterException wrong(String what) {
    return new HeadwaterException(
        ErrorCode.DERIVATION_FAILED, "derivation '" + derivation.name() + "' " + what);
  }
}
