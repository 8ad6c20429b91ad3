package dev.headwater.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.cursor.TupleCodec;
import dev.headwater.entity.EntityInput;
import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.LoadedClasses;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import dev.headwater.row.ArrayRow;
import dev.headwater.row.RecordCodec;
import dev.headwater.row.RowReader;
import dev.headwater.row.RowWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random entities of each shape and every scalar, through all that is generated for them. */
final class RoundTripTest {
  private static final int ROUNDS = 200;
  private static final LoadedClasses CLASSES = compile();

  private static LoadedClasses compile() {
    var sources = new ArrayList<SourceFile>(EntityShapes.OTHERS);
    sources.add(EntityShapes.REQUIRED.record("RequiredRecord"));
    sources.add(EntityShapes.REQUIRED.bean("RequiredBean"));
    sources.add(EntityShapes.REQUIRED.immutable("RequiredClass"));
    sources.add(EntityShapes.NULLABLE.record("NullableRecord"));
    sources.add(EntityShapes.NULLABLE.bean("NullableBean"));
    sources.add(EntityShapes.NULLABLE.immutable("NullableClass"));
    return Compilation.of(CompilerKind.JAVAC, Processors.HEADWATER, sources).strict().run().load();
  }

  private static Stream<CompiledEntity> entities() {
    return Stream.of(
            "RequiredRecord",
            "RequiredBean",
            "RequiredClass",
            "NullableRecord",
            "NullableBean",
            "NullableClass",
            "Place")
        .map(name -> CompiledEntity.of(CLASSES, "test." + name));
  }

  @ParameterizedTest
  @MethodSource("entities")
  void valuesSurvive(CompiledEntity entity) {
    var values = new RandomValues(CLASSES, new Random(1));
    var plain = new Plain(CLASSES);
    EntityType<Object> type = entity.type();
    var tuples = new TupleCodec<>(new WholeEntity(type));
    for (int i = 0; i < ROUNDS; i++) {
      List<@Nullable Object> given = type.fields().stream().map(values::of).toList();
      Object created = entity.create(given);

      List<@Nullable Object> columns = entity.read(created);
      assertThat(columns).hasSizeLessThanOrEqualTo(given.size());
      assertThat(plain.of(columns.toArray()))
          .isEqualTo(plain.of(given.subList(0, columns.size()).toArray()));
      Object row = ArrayRow.of(type, created).entity();
      assertThat(plain.of(entity.read(row).toArray())).isEqualTo(plain.of(columns.toArray()));
      Object tuple = tuples.decode(tuples.encode(created));
      assertThat(plain.of(entity.read(tuple).toArray())).isEqualTo(plain.of(columns.toArray()));
      assertThat(tuple).isNotSameAs(created).isInstanceOf(type.javaType());
    }
  }

  @ParameterizedTest
  @MethodSource("entities")
  void identitiesSurvive(CompiledEntity entity) {
    var values = new RandomValues(CLASSES, new Random(2));
    var plain = new Plain(CLASSES);
    EntityType<Object> type = entity.type();
    for (int i = 0; i < ROUNDS; i++) {
      List<@Nullable Object> given = type.fields().stream().map(values::of).toList();
      Ref<Object> ref = type.refTo(entity.create(given));

      assertThat(type.parseRef(ref.id())).isEqualTo(ref).hasSameHashCodeAs(ref);
      Object key = CLASSES.callStatic(entity.name() + "Type", "key", ref);
      List<Object> ids = new ArrayList<>();
      type.idFields().forEach(field -> ids.add(given.get(type.fields().indexOf(field))));
      assertThat(CLASSES.callStatic(entity.name() + "Type", "ref", ids.toArray())).isEqualTo(ref);
      if (ids.size() == 1) {
        assertThat(plain.of(key)).isEqualTo(plain.of(ids.get(0)));
      } else {
        assertThat(key).isEqualTo(ref.key()).isInstanceOf(Record.class);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("entities")
  void inputsKnowWhatWasSet(CompiledEntity entity) throws ReflectiveOperationException {
    var values = new RandomValues(CLASSES, new Random(3));
    var plain = new Plain(CLASSES);
    var random = new Random(4);
    for (int i = 0; i < ROUNDS; i++) {
      @SuppressWarnings("unchecked") // the test holds its entities as objects
      EntityInput<Object> input = entity.input((Ref<Object>) values.ref(entity.type()));
      List<StoredField<Object, ?>> unset = new ArrayList<>();
      for (StoredField<Object, ?> field : entity.settable()) {
        if (random.nextBoolean()) {
          unset.add(field);
        } else {
          Object value = values.of(field);
          entity.set(input, field, value);
          assertThat(input.isSet(field)).isTrue();
          assertThat(plain.of(input.get(field))).isEqualTo(plain.of(value));
        }
      }
      assertThat(input.unset()).containsExactlyElementsOf(unset);
    }
  }

  @ParameterizedTest
  @MethodSource("entities")
  void inputsTakeNullOnlyWhereItMayBe(CompiledEntity entity) throws ReflectiveOperationException {
    var values = new RandomValues(CLASSES, new Random(5));
    @SuppressWarnings("unchecked") // the test holds its entities as objects
    EntityInput<Object> input = entity.input((Ref<Object>) values.ref(entity.type()));
    for (StoredField<Object, ?> field : entity.settable()) {
      if (field.isNullable()) {
        entity.set(input, field, null);
        assertThat(input.isSet(field)).isTrue();
        assertThat((Object) input.get(field)).isNull();
      } else if (!isPrimitive(field, entity)) {
        assertThatThrownBy(() -> entity.set(input, field, null)).hasMessageContaining("[HW501]");
        assertThat(input.isSet(field)).isFalse();
      }
    }
  }

  private static boolean isPrimitive(Field<Object, ?> field, CompiledEntity entity) {
    return Stream.of(CLASSES.type(entity.name() + "Input").getDeclaredMethods())
        .filter(method -> method.getName().equals(field.name()))
        .anyMatch(method -> method.getParameterTypes()[0].isPrimitive());
  }

  /** Lets entities be written as tuples, though nobody does. */
  private record WholeEntity(EntityType<Object> type) implements RecordCodec<Object> {
    @Override
    public String describe() {
      return type.name();
    }

    @Override
    public int columns() {
      return type.columns().size();
    }

    @Override
    public void write(Object value, RowWriter out) {
      type.write(value, out);
    }

    @Override
    public Object read(RowReader in) {
      return type.read(in);
    }
  }
}
