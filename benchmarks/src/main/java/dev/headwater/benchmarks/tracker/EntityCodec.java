package dev.headwater.benchmarks.tracker;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.stream.Collectors;

/** The generated writer and reader of an entity type, as the codec of a tuple wants them. */
public record EntityCodec<E>(EntityType<E> type) implements RecordCodec<E> {

  @Override
  public String describe() {
    return type.columns().stream()
        .map(Field::toString)
        .collect(Collectors.joining(", ", type.name() + "(", ")"));
  }

  @Override
  public int columns() {
    return type.columns().size();
  }

  @Override
  public void write(E entity, RowWriter out) {
    type.write(entity, out);
  }

  @Override
  public E read(RowReader in) {
    return type.read(in);
  }
}
