package dev.headwater.processor.generated;

import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that generated code must not stumble over: without a comment, all compile silently. */
final class OddNamesTest {

  /** The entity's own files, and those of another entity in the same package. */
  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "Registry"
      })
  void entitiesNamedLikeWhatGeneratedCodeUses(String name) {
    assertProblems(
        """
        package odd;
        @dev.headwater.Entity
        public record %s(
            @dev.headwater.Id java.lang.String id,
            @dev.headwater.Id int number,
            dev.headwater.entity.Ref<%s> self,
            Money money,
            @org.jspecify.annotations.Nullable Money more,
            dev.headwater.entity.Many<Other> others) {}
        """
            .formatted(name, name),
        """
        package odd;
        @dev.headwater.Entity
        public record Other(
            @dev.headwater.Id byte[] id,
            java.lang.@org.jspecify.annotations.Nullable String text,
            java.lang.Integer count,
            java.time.Instant at,
            Money money,
            dev.headwater.entity.Ref<%s> ref,
            dev.headwater.entity.Many<%s> all) {}
        """
            .formatted(name, name),
        """
        package odd;
        @Deprecated
        @dev.headwater.Entity
        public record Apart(@dev.headwater.Id java.lang.String id, java.lang.Integer i) {}
        """,
        "package odd;\npublic record Money(java.math.BigDecimal amount, java.lang.String unit) {}",
        """
        package odd;
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
          static java.util.List<%s> all(java.lang.String page) {
            return java.util.List.of();
          }
          @dev.headwater.Derivation(populates = {"count", "at"})
          static java.util.Optional<OtherInput> fields(
              java.lang.String page, dev.headwater.entity.Ref<Other> other) {
            return java.util.Optional.empty();
          }
          @dev.headwater.Loader(populates = "others")
          dev.headwater.source.Page<Other> others(
              dev.headwater.entity.Ref<%s> one, dev.headwater.source.PageRequest request) {
            return dev.headwater.source.Page.last(java.util.List.of());
          }
        }
        """
            .formatted(name, name));
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
