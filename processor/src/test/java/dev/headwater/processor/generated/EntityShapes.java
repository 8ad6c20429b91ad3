package dev.headwater.processor.generated;

import static java.util.stream.Collectors.joining;

import dev.headwater.processor.testing.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Entities of the same fields in all three shapes.
 *
 * @param fields as components of a record
 */
record EntityShapes(List<String> fields) {

  /** Every scalar that is never null; the id is a text. */
  static final EntityShapes REQUIRED =
      of(
          "@Id String id, boolean aBoolean, byte aByte, short aShort, int anInt, long aLong",
          "float aFloat, double aDouble, char aChar, Boolean booleanBox, Byte byteBox",
          "Short shortBox, Integer intBox, Long longBox, Float floatBox, Double doubleBox",
          "Character charBox, BigDecimal decimal, BigInteger integer, Instant instant",
          "LocalDate date, LocalDateTime dateTime, OffsetDateTime offset, Duration duration",
          "UUID uuid, Colour colour, byte[] bytes, Money money, Ref<Place> place",
          "Many<Place> places");

  /** Every scalar that may be null; the id has many parts of many types. */
  static final EntityShapes NULLABLE =
      of(
          "@Id long number, @Id byte[] hash, @Id Colour shade, @Id OffsetDateTime since",
          "@Id char letter, @Id Double share, @Id Part part",
          "@Nullable Boolean booleanBox, @Nullable Byte byteBox, @Nullable Short shortBox",
          "@Nullable Integer intBox, @Nullable Long longBox, @Nullable Float floatBox",
          "@Nullable Double doubleBox, @Nullable Character charBox, @Nullable String text",
          "@Nullable BigDecimal decimal, @Nullable BigInteger integer, @Nullable Instant instant",
          "@Nullable LocalDate date, @Nullable LocalDateTime dateTime, @Nullable UUID uuid",
          "@Nullable OffsetDateTime offset, @Nullable Duration duration, @Nullable Colour colour",
          "byte @Nullable [] bytes, @Nullable Money money, @Nullable Ref<Place> place");

  /** What both name. */
  static final List<SourceFile> OTHERS =
      Stream.of(
              "public enum Colour { RED, GREEN { @Override public String toString() { return \"?\"; } } }",
              "public record Part(String name, int number) {}",
              "public record Inner(byte @Nullable [] bytes, @Nullable Colour colour, char sign) {}",
              "public record Money(BigDecimal amount, @Nullable String unit, @Nullable Inner inner) {}",
              "@Entity public record Place(@Id String town, @Id byte[] code, @Id Part part) {}")
          .map(SourceFile::of)
          .toList();

  private static EntityShapes of(String... lines) {
    return new EntityShapes(
        Arrays.stream(lines).flatMap(line -> Stream.of(line.split(", ", -1))).toList());
  }

  SourceFile record(String name) {
    return SourceFile.of("@Entity public record " + name + "(" + all(field -> field) + ") {}");
  }

  SourceFile bean(String name) {
    return SourceFile.of(
        "@Entity public class "
            + name
            + " {\n"
            + fields.stream().map(EntityShapes::property).collect(joining())
            + "}");
  }

  SourceFile immutable(String name) {
    return SourceFile.of(
        "@Entity public final class "
            + name
            + " {\n"
            + fields.stream().map(EntityShapes::constant).collect(joining())
            + ("  public " + name + "(" + all(field -> field) + ") {\n")
            + fields.stream()
                .map(field -> "    this." + name(field) + " = " + name(field) + ";\n")
                .collect(joining())
            + "  }\n}");
  }

  private String all(UnaryOperator<String> form) {
    return fields.stream().map(form).collect(joining(", "));
  }

  private static String property(String field) {
    String getter = type(field).equals("boolean") ? "is" : "get";
    String name = name(field);
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return ("  private " + type(field) + " " + name + ";\n")
        + ("  " + id(field) + "public " + type(field) + " " + getter + capital + "() ")
        + ("{ return " + name + "; }\n")
        + ("  public void set" + capital + "(" + type(field) + " x) { " + name + " = x; }\n");
  }

  private static String constant(String field) {
    return ("  private final " + type(field) + " " + name(field) + ";\n")
        + ("  public " + type(field) + " " + name(field) + "() { return " + name(field) + "; }\n");
  }

  private static String id(String field) {
    return field.startsWith("@Id ") ? "@Id " : "";
  }

  private static String type(String field) {
    return field.substring(id(field).length(), field.lastIndexOf(' '));
  }

  private static String name(String field) {
    return field.substring(field.lastIndexOf(' ') + 1);
  }
}
