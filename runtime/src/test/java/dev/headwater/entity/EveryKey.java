package dev.headwater.entity;

import dev.headwater.row.Every;
import dev.headwater.row.EveryCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.List;

/** An entity whose id is a record of every kind. */
record EveryKey(Every id) {

  static final class Type extends EntityType<EveryKey> {
    static final Type TYPE = new Type();
    static final ScalarField<EveryKey, Every> ID =
        new ScalarField<>(
            TYPE,
            0,
            "id",
            Scalar.record(Every.class, EveryCodec.CODEC),
            Nullness.REQUIRED,
            EveryKey::id);

    private Type() {
      super("EveryKey", EveryKey.class);
    }

    @Override
    public List<Field<EveryKey, ?>> fields() {
      return List.of(ID);
    }

    @Override
    public List<StoredField<EveryKey, ?>> columns() {
      return List.of(ID);
    }

    @Override
    public List<StoredField<EveryKey, ?>> idFields() {
      return List.of(ID);
    }

    @Override
    public Ref<EveryKey> refTo(EveryKey entity) {
      return new Ref<>(this, entity.id());
    }

    @Override
    public void write(EveryKey entity, RowWriter out) {
      out.putRecord(0, entity.id(), EveryCodec.CODEC);
    }

    @Override
    public EveryKey read(RowReader in) {
      return new EveryKey(in.getRecord(0, EveryCodec.CODEC));
    }

    @Override
    public void writeKey(Object key, RowWriter out) {
      out.putRecord(0, (Every) key, EveryCodec.CODEC);
    }

    @Override
    public Object readKey(RowReader in) {
      return in.getRecord(0, EveryCodec.CODEC);
    }
  }
}
