package dev.headwater.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** The scalars that are built in, by the types of Java that hold them. */
public enum ScalarKind {
  BOOLEAN("Boolean", "java.lang.Boolean", "boolean"),
  BYTE("Byte", "java.lang.Byte", "byte"),
  SHORT("Short", "java.lang.Short", "short"),
  INT("Int", "java.lang.Integer", "int"),
  LONG("Long", "java.lang.Long", "long"),
  FLOAT("Float", "java.lang.Float", "float"),
  DOUBLE("Double", "java.lang.Double", "double"),
  CHAR("Char", "java.lang.Character", "char"),
  STRING("String", "java.lang.String", ""),
  BIG_DECIMAL("BigDecimal", "java.math.BigDecimal", ""),
  BIG_INTEGER("BigInteger", "java.math.BigInteger", ""),
  INSTANT("Instant", "java.time.Instant", ""),
  LOCAL_DATE("LocalDate", "java.time.LocalDate", ""),
  LOCAL_DATE_TIME("LocalDateTime", "java.time.LocalDateTime", ""),
  OFFSET_DATE_TIME("OffsetDateTime", "java.time.OffsetDateTime", ""),
  DURATION("Duration", "java.time.Duration", ""),
  UUID("Uuid", "java.util.UUID", ""),
  BYTES("Bytes", "", "");

  private final String verb;
  private final String className;
  private final String primitive;

  ScalarKind(String verb, String className, String primitive) {
    this.verb = verb;
    this.className = className;
    this.primitive = primitive;
  }

  /** The kind of a primitive. */
  public static Optional<ScalarKind> ofPrimitive(String name) {
    return Arrays.stream(values()).filter(kind -> kind.primitive.equals(name)).findFirst();
  }

  /** The kind of a class. */
  public static Optional<ScalarKind> ofClass(String qualifiedName) {
    return Arrays.stream(values()).filter(kind -> kind.className.equals(qualifiedName)).findFirst();
  }

  /** {@code Instant} of {@code putInstant} and {@code getInstant}. */
  public String verb() {
    return verb;
  }

  /** The class that holds it, {@code Integer} for {@code int}; bytes have none. */
  public ClassId boxId() {
    int dot = className.lastIndexOf('.');
    return ClassId.of(className.substring(0, Math.max(dot, 0)), className.substring(dot + 1));
  }

  /** Whether Java has a primitive for it. */
  public boolean hasPrimitive() {
    return !primitive.isEmpty();
  }
}
