package dev.headwater.processor.generated;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.Many;
import dev.headwater.entity.RefField;
import dev.headwater.entity.ScalarField;
import dev.headwater.entity.StoredField;
import dev.headwater.processor.testing.LoadedClasses;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values for the fields of entities that a test compiled. */
record RandomValues(LoadedClasses classes, Random random) {

  /** A value that the field may have. */
  @Nullable Object of(Field<?, ?> field) {
    if (!(field instanceof StoredField<?, ?> stored)) {
      return Many.inStore();
    }
    return stored.isNullable() && random.nextBoolean() ? null : notNull(stored);
  }

  private Object notNull(StoredField<?, ?> field) {
    return field instanceof RefField<?, ?> ref
        ? ref(ref.target())
        : scalar(((ScalarField<?, ?>) field).scalar().javaType());
  }

  /** A reference, made by the method {@code ref} of the generated type. */
  Object ref(EntityType<?> type) {
    Object[] key = type.idFields().stream().map(this::notNull).toArray();
    return classes.callStatic(type.getClass().getName(), "ref", key);
  }

  private Object scalar(Class<?> type) {
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[random.nextInt(constants.length)];
    }
    return type.isRecord() ? record(type) : builtIn(type);
  }

  private Object record(Class<?> type) {
    Object[] values =
        Stream.of(type.getRecordComponents())
            .map(each -> isNullable(each) && random.nextBoolean() ? null : scalar(each.getType()))
            .toArray();
    return classes.create(type.getName(), values);
  }

  private static boolean isNullable(RecordComponent component) {
    return Arrays.stream(component.getAnnotatedType().getAnnotations())
        .anyMatch(Nullable.class::isInstance);
  }

  private Object builtIn(Class<?> type) {
    long number = random.nextLong() >> random.nextInt(64);
    return switch (type.getSimpleName()) {
      case "Boolean", "boolean" -> random.nextBoolean();
      case "Byte", "byte" -> (byte) number;
      case "Short", "short" -> (short) number;
      case "Integer", "int" -> (int) number;
      case "Long", "long" -> number;
      case "Float", "float" -> Float.intBitsToFloat((int) number);
      case "Double", "double" -> Double.longBitsToDouble(random.nextLong());
      case "Character", "char" -> (char) number;
      case "String" -> text();
      case "BigDecimal" -> new BigDecimal(BigInteger.valueOf(number), random.nextInt(40) - 20);
      case "BigInteger" -> BigInteger.valueOf(number).pow(1 + random.nextInt(5));
      case "Instant" -> Instant.ofEpochSecond(number >> 20, random.nextInt(1_000_000_000));
      case "LocalDate" -> dateTime().toLocalDate();
      case "LocalDateTime" -> dateTime();
      case "OffsetDateTime" ->
          dateTime().atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(129_601) - 64_800));
      case "Duration" -> Duration.ofSeconds(number, random.nextInt(1_000_000_000));
      case "UUID" -> new UUID(number, random.nextLong());
      case "byte[]" -> bytes();
      default -> throw new AssertionError("no values for " + type);
    };
  }

  private LocalDateTime dateTime() {
    return LocalDate.ofEpochDay(random.nextInt(2_000_000) - 1_000_000)
        .atStartOfDay()
        .plusNanos(random.nextLong() >>> 20);
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(9)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** With what identities escape, and with half surrogate pairs. */
  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(random.nextInt(9) == 0 ? (char) random.nextInt() : ":\\0a~".charAt(i % 5));
    }
    return text.toString();
  }
}
