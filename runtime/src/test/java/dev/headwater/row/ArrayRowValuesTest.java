package dev.headwater.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Nullness;
import dev.headwater.entity.Ref;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.ScalarField;
import dev.headwater.entity.StoredField;
import dev.headwater.entity.TextField;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rows whose columns are bytes and records. */
final class ArrayRowValuesTest {

  @SuppressWarnings("ArrayRecordComponent") // what is tested
  private record Blob(String id, byte[] content, Every every) {}

  private static final class BlobType extends EntityType<Blob> {
    static final BlobType TYPE = new BlobType();
    static final TextField<Blob> ID = new TextField<>(TYPE, 0, "id", Nullness.REQUIRED, Blob::id);
    static final ScalarField<Blob, byte[]> CONTENT =
        new ScalarField<>(TYPE, 1, "content", Scalar.BYTES, Nullness.REQUIRED, Blob::content);
    static final ScalarField<Blob, Every> EVERY =
        new ScalarField<>(
            TYPE,
            2,
            "every",
            Scalar.record(Every.class, EveryCodec.CODEC),
            Nullness.REQUIRED,
            Blob::every);

    private BlobType() {
      super("Blob", Blob.class);
    }

    @Override
    public List<Field<Blob, ?>> fields() {
      return List.of(ID, CONTENT, EVERY);
    }

    @Override
    public List<StoredField<Blob, ?>> columns() {
      return List.of(ID, CONTENT, EVERY);
    }

    @Override
    public List<StoredField<Blob, ?>> idFields() {
      return List.of(ID);
    }

    @Override
    public Ref<Blob> refTo(Blob blob) {
      return new Ref<>(this, blob.id());
    }

    @Override
    public void write(Blob blob, RowWriter out) {
      out.putString(0, blob.id());
      out.putBytes(1, blob.content());
      out.putRecord(2, blob.every(), EveryCodec.CODEC);
    }

    @Override
    public Blob read(RowReader in) {
      return new Blob(in.getString(0), in.getBytes(1), in.getRecord(2, EveryCodec.CODEC));
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

  @Test
  void bytesAreCopiedBothWays() {
    Every every = new RandomValues(new Random(1)).every();
    byte[] content = {1, 2, 3};
    ArrayRow<Blob> row = ArrayRow.of(BlobType.TYPE, new Blob("b", content, every));
    Arrays.fill(content, (byte) 9);
    Arrays.fill(row.get(BlobType.CONTENT), (byte) 9);
    Arrays.fill(row.entity().content(), (byte) 9);
    assertThat(row.entity().content()).containsExactly(1, 2, 3);
    assertThat(row.entity().every()).isEqualTo(every);
    assertThat(row.toString()).startsWith("Blob(b){id=b, content=3 bytes, every=Every[");
  }

  /** One column of every kind, as an entity of such fields writes and reads it. */
  @Test
  void everyKindComesBack() {
    RandomValues values = new RandomValues(new Random(2));
    for (int i = 0; i < 2_000; i++) {
      Every value = values.every();
      Object[] columns = new Object[EveryCodec.CODEC.columns()];
      List<StoredField<Blob, ?>> fields = Collections.nCopies(columns.length, nullable());
      EveryCodec.CODEC.write(value, new ValuesWriter(fields, columns));
      assertThat(EveryCodec.CODEC.read(new ValuesReader(columns, new Object()))).isEqualTo(value);
    }
  }

  private static StoredField<Blob, ?> nullable() {
    return new TextField<>(BlobType.TYPE, 0, "any", Nullness.NULLABLE, Blob::id);
  }
}
