package dev.headwater.entity;

import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;

/** Keys of entities as text and back: {@link Ref#id} and {@link EntityType#parseRef}. */
final class IdText {
  private IdText() {}

  static String write(EntityType<?> type, Object key) {
    return new KeyText<>(new KeyOf(type)).write(key);
  }

  /** Reads what {@link #write} wrote, and nothing else: one identity has one text. */
  static Object read(EntityType<?> type, String text) {
    return type.isTextId() ? text : new KeyText<>(new KeyOf(type)).read(text);
  }

  /** The key of an entity type, as columns. */
  private record KeyOf(EntityType<?> type) implements RecordCodec<Object> {

    @Override
    public String describe() {
      return type.name();
    }

    @Override
    public int columns() {
      return type.idFields().size();
    }

    @Override
    public void write(Object value, RowWriter out) {
      type.writeKey(value, out);
    }

    @Override
    public Object read(RowReader in) {
      return type.readKey(in);
    }
  }
}
