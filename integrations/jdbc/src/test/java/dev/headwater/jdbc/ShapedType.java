package dev.headwater.jdbc;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.Ref;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.ArrayList;
import java.util.List;

/** An entity type that is made up in a test: a text id, and whatever is added. */
final class ShapedType extends EntityType<Object> {
  private final List<Field<Object, ?>> fields = new ArrayList<>();
  private final List<StoredField<Object, ?>> columns = new ArrayList<>();

  ShapedType(String name) {
    super(name, Object.class);
    text("id");
  }

  ShapedType text(String field) {
    return add(new TextField<>(this, columns.size(), field, Nullness.NULLABLE, entity -> null));
  }

  ShapedType number(String field) {
    return add(
        new OrderedField<>(
            this, columns.size(), field, Scalar.LONG, Nullness.NULLABLE, entity -> null));
  }

  ShapedType many(String field) {
    fields.add(new ManyField<>(this, field, () -> this));
    return this;
  }

  private ShapedType add(StoredField<Object, ?> field) {
    fields.add(field);
    columns.add(field);
    return this;
  }

  Ref<Object> ref(String id) {
    return new Ref<>(this, id);
  }

  @Override
  public List<Field<Object, ?>> fields() {
    return fields;
  }

  @Override
  public List<StoredField<Object, ?>> columns() {
    return columns;
  }

  @Override
  public List<StoredField<Object, ?>> idFields() {
    return columns.subList(0, 1);
  }

  @Override
  public Ref<Object> refTo(Object entity) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void write(Object entity, RowWriter out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object read(RowReader in) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void writeKey(Object key, RowWriter out) {
    out.putString(0, (String) key);
  }

  @Override
  public Object readKey(RowReader in) {
    return in.getString(0);
  }
}
