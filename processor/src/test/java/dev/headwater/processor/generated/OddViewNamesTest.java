package dev.headwater.processor.generated;

import static dev.headwater.processor.testing.Problems.assertProblems;

import dev.headwater.processor.testing.Processors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of rows, and numbers of fields, that generated views must not stumble over. */
final class OddViewNamesTest {

  private static final List<String> NAMES =
      List.of(
          "Object",
          "String",
          "Integer",
          "Override",
          "Class",
          "List",
          "Set",
          "LinkedHashSet",
          "Plan",
          "Level",
          "LevelRow",
          "Path",
          "Place",
          "Limits",
          "Selection",
          "Arguments",
          "PageSizes",
          "RowOrder",
          "OrderColumn",
          "Relation",
          "Connection",
          "ToOne",
          "ToMany",
          "Counted",
          "Filter",
          "FilterTerm",
          "FieldCheck",
          "ComputedField",
          "Masked",
          "ViewDefinition",
          "IdCodec",
          "JsonName",
          "JsonOutput",
          "RecordCodec",
          "RowReader",
          "SourceExecutor",
          "HeadwaterException",
          "GeneratedView",
          "NullMarked",
          "Nullable",
          "Scalar",
          "Definition",
          "Cursors",
          "Node",
          "Key");

  /** A view with a field of every kind, that leads to itself, and its source. */
  private static final List<String> SOURCES =
      List.of(
          """
          package odd.NAME;
          public record NAME(
              java.lang.String id,
              int rank,
              java.lang.@org.jspecify.annotations.Nullable String note,
              java.util.List<java.lang.Integer> numbers,
              java.util.List<NAME> children,
              java.lang.String parentId) {}
          """,
          """
          package odd.NAME;
          @dev.headwater.DataView(of = NAME.class)
          @dev.headwater.OrderBy("rank desc")
          @dev.headwater.OrderBy("note")
          public interface NAMEView {
            java.lang.String id();
            int rank();
            java.lang.@org.jspecify.annotations.Nullable String note();
            java.util.List<java.lang.Integer> numbers();
            java.util.List<NAMEView> children();
            @dev.headwater.Relation(foreignKey = "parentId")
            java.util.List<NAMEView> followed();
            @dev.headwater.Authorize("visible")
            @dev.headwater.Relation(localKey = "parentId")
            @org.jspecify.annotations.Nullable NAMEView parent();
            @dev.headwater.Computed
            static int size(
                @dev.headwater.Count(value = "children", where = "rank = 1") int count,
                @dev.headwater.Need("parent.note")
                    java.lang.@org.jspecify.annotations.Nullable String note,
                @dev.headwater.Arg java.lang.@org.jspecify.annotations.Nullable Integer length) {
              return count;
            }
            static boolean visible(@dev.headwater.Need int rank) { return rank > 0; }
          }
          """,
          """
          package odd.NAME;
          @dev.headwater.Source(NAMEView.class)
          public class NAMESource {
            @dev.headwater.ByIds
            java.util.List<NAME> some(java.util.List<java.lang.String> ids) {
              return java.util.List.of();
            }
            @dev.headwater.Connection
            java.util.List<NAME> all(dev.headwater.order.Window<NAME> window) {
              return window.slice(java.util.List.of());
            }
            @dev.headwater.ByParents("parentId")
            java.util.List<NAME> below(java.util.List<java.lang.String> ids) {
              return java.util.List.of();
            }
          }
          """);

  @Test
  void compileSilently() {
    assertProblems(
        Processors.HEADWATER,
        NAMES.stream()
            .flatMap(name -> SOURCES.stream().map(source -> source.replace("NAME", name)))
            .toArray(String[]::new));
  }

  @Test
  void manyFields() {
    String components = fields("int f%1$d, @Nullable String s%1$d", ", ");
    String methods = fields("int f%1$d(); @Nullable String s%1$d();", "\n");
    assertProblems(
        Processors.HEADWATER,
        "public record Wide(String id, " + components + ") {}",
        "@DataView(of = Wide.class) public interface WideView { String id();\n" + methods + "\n}");
  }

  @Test
  void propertiesOfBeansWithDigitsAndOfCapitalsOnly() {
    assertProblems(
        """
        public class Point {
          public String getId() { return ""; }
          public double getX1() { return 1; }
          public boolean isY2() { return true; }
          public String getURL() { return ""; }
          public String getZ() { return ""; }
        }
        """,
        """
        @DataView(of = Point.class) @OrderBy("x1")
        public interface PointView { double x1(); boolean y2(); String URL(); String z(); }
        """);
  }

  private static String fields(String format, String separator) {
    return Stream.iterate(0, i -> i + 1)
        .limit(120)
        .map(format::formatted)
        .reduce((one, other) -> one + separator + other)
        .orElseThrow();
  }
}
