package dev.headwater.store;

import dev.headwater.entity.StoredField;
import dev.headwater.row.ArrayRow;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row with the time at which each field was written last; id fields have none. */
final class TimedRow<E> {
  private final ArrayRow<E> row;

  /** One for each column; null if the field is not set. */
  private final @Nullable Instant[] times;

  TimedRow(ArrayRow<E> row, Instant at) {
    this.row = row;
    this.times = new @Nullable Instant[row.type().columns().size()];
    touch(row, at);
  }

  ArrayRow<E> row() {
    return row;
  }

  void merge(ArrayRow<E> other, Instant at) {
    row.merge(other);
    touch(other, at);
  }

  private void touch(ArrayRow<E> written, Instant at) {
    for (StoredField<E, ?> field : row.type().columns()) {
      if (written.isSet(field) && !row.type().idFields().contains(field)) {
        times[field.column()] = at;
      }
    }
  }

  Optional<Instant> time(StoredField<E, ?> field) {
    return Optional.ofNullable(times[field.column()]);
  }

  void invalidate(StoredField<E, ?> field) {
    if (times[field.column()] != null) {
      times[field.column()] = Instant.EPOCH;
    }
  }
}
