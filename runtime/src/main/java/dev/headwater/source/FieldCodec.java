package dev.headwater.source;

import dev.headwater.entity.StoredField;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.Objects;

/** The value of one field, never null, as a record of one column. */
record FieldCodec<V>(StoredField<?, V> field) implements RecordCodec<V> {

  @Override
  public String describe() {
    return field + "(" + field.describeType() + ")";
  }

  @Override
  public int columns() {
    return 1;
  }

  @Override
  public void write(V value, RowWriter out) {
    field.write(0, value, out);
  }

  @Override
  public V read(RowReader in) {
    return Objects.requireNonNull(field.read(0, in), "a bookmark is never null");
  }
}
