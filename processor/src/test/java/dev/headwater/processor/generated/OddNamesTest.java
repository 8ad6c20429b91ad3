package dev.headwater.processor.generated;

import static dev.headwater.processor.testing.Problems.assertProblems;

import dev.headwater.processor.testing.Processors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that generated code must not stumble over: without a comment, all compile silently. */
final class OddNamesTest {

  private static final List<String> NAMES =
      List.of(
          "Object",
          "String",
          "Override",
          "SuppressWarnings",
          "Integer",
          "List",
          "Ref",
          "Many",
          "Field",
          "TextField",
          "Key",
          "Type",
          "Nullness",
          "Scalar",
          "RowReader",
          "RecordCodec",
          "MoneyCodec",
          "Bytes",
          "Entity",
          "HeadwaterException",
          "NullMarked",
          "Nullable",
          "GeneratedEntity",
          "SourcePage",
          "PageRequest",
          "DerivedPage",
          "Schema",
          "Registry");

  /** An entity of an odd name, others in its package that name it or do not, and a connector. */
  private static final List<String> SOURCES =
      List.of(
          """
        package odd.NAME;
        @dev.headwater.Entity
        public record NAME(
            @dev.headwater.Id java.lang.String id,
            @dev.headwater.Id int number,
            dev.headwater.entity.Ref<NAME> self,
            Money money,
            @org.jspecify.annotations.Nullable Money more,
            dev.headwater.entity.Many<Other> others) {}
        """,
          """
        package odd.NAME;
        @dev.headwater.Entity
        public record Other(
            @dev.headwater.Id byte[] id,
            java.lang.@org.jspecify.annotations.Nullable String text,
            java.lang.Integer count,
            java.time.Instant at,
            Money money,
            dev.headwater.entity.Ref<NAME> ref,
            dev.headwater.entity.Many<NAME> all) {}
        """,
          """
        package odd.NAME;
        @Deprecated
        @dev.headwater.Entity
        public record Apart(@dev.headwater.Id java.lang.String id, java.lang.Integer i) {}
        """,
          "package odd.NAME;\npublic record Money(java.math.BigDecimal amount, java.lang.String unit) {}",
          """
        package odd.NAME;
        @dev.headwater.Connector(root = Other.class)
        public class Hub {
          public record After(long at) {}
          @dev.headwater.Source
          dev.headwater.source.TypedSourcePage<java.lang.String, After> page(
              dev.headwater.entity.Ref<Other> other,
              dev.headwater.source.TypedPageRequest<After> request) {
            return dev.headwater.source.TypedSourcePage.last("");
          }
          @dev.headwater.Derivation(populates = "all")
          static java.util.List<NAME> all(java.lang.String page) {
            return java.util.List.of();
          }
          @dev.headwater.Derivation(populates = {"count", "at"})
          static java.util.Optional<OtherInput> fields(
              java.lang.String page, dev.headwater.entity.Ref<Other> other) {
            return java.util.Optional.empty();
          }
          @dev.headwater.Loader(populates = "others", autoload = false)
          dev.headwater.source.Page<Other> others(
              dev.headwater.entity.Ref<NAME> one, dev.headwater.source.PageRequest request) {
            return dev.headwater.source.Page.last(java.util.List.of());
          }
        }
        """);

  /** One compilation of a package for each name. */
  @Test
  void entitiesNamedLikeWhatGeneratedCodeUses() {
    assertProblems(
        Processors.ISOLATING,
        NAMES.stream()
            .flatMap(name -> SOURCES.stream().map(source -> source.replace("NAME", name)))
            .toArray(String[]::new));
  }

  @Test
  void aRegistryBesideEntitiesNamedLikeWhatItUses() {
    assertProblems(
        "@Entity public record Registry(@Id java.lang.String id) {}",
        "@Entity public record HeadwaterRegistryType(@Id java.lang.String id) {}",
        "@Entity public record String(@Id int id) {}",
        "@Entity public record GeneratedRegistry(@Id int id) {}",
        "@Entity public record List(@Id int id) {}");
  }

  @Test
  void unicode() {
    assertProblems(
        "public enum Größe { KLEIN, GROẞ, 大 }",
        "public record Maß(int länge, Größe größe) {}",
        """
        @Entity(name = "Strasse")
        public record Straße(
            @Id String straßenschlüssel, Größe größe, Maß maß, Ref<Straße> nächste, int ñ, int 数) {}
        """,
        """
        @Connector(name = "stadt", root = Straße.class)
        public class Städte {
          @Source String 数据(Ref<Straße> straße) { return ""; }
          @Derivation(populates = {"größe", "ñ"}) static Optional<StraßeInput> größen(String seite) {
            return Optional.empty();
          }
        }
        """);
  }
}
