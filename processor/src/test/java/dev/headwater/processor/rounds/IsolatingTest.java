package dev.headwater.processor.rounds;

import static dev.headwater.processor.testing.Incremental.assertIsolating;

import dev.headwater.processor.testing.Golden;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each class alone, with the others as class files, gives what all of them together give. */
final class IsolatingTest {

  /** Every form of generated code, but for what uses the registry, which is of all classes. */
  @ParameterizedTest
  @ValueSource(strings = {"inputs", "library", "museum", "social"})
  void theSourcesOfTheGoldenFiles(String form) {
    assertIsolating(
        Processors.ISOLATING,
        Golden.sources(form).stream()
            .map(SourceFile::text)
            .filter(text -> !text.contains("HeadwaterRegistry"))
            .toArray(String[]::new));
  }

  @Test
  void classesThatNeedMuchOfOthers() {
    assertIsolating(
        Processors.ISOLATING,
        "public enum Colour { RED, GREEN }",
        "public record Inner(@Nullable Colour colour, Colour other, byte @Nullable [] bytes) {}",
        "public record Outer(Inner inner, @Nullable Inner maybe, @Nullable Integer number) {}",
        "public record After(@Nullable Instant time, Outer outer, String text) {}",
        "@Deprecated public record Old(int x) {}",
        "public class Base<T> { public T getTitle() { return null; } public void setTitle(T t) {} }",
        """
        @Entity public class Bean extends Base<String> {
          private String id = "";
          @Id public String getId() { return id; }
          public void setId(String id) { this.id = id; }
        }
        """,
        """
        @Entity public class Fixed {
          private final String id;
          private final @Nullable Outer outer;
          public Fixed(@Id String id, @Nullable Outer outer) { this.id = id; this.outer = outer; }
          public String id() { return id; }
          public @Nullable Outer outer() { return outer; }
        }
        """,
        """
        @Entity @SuppressWarnings("deprecation")
        public record Root(
            @Id long a, @Id Colour b, @Nullable Old old, Outer outer, Many<Bean> beans,
            Many<Fixed> fixed, @Nullable Ref<Root> up) {}
        """,
        """
        @Connector(root = Root.class)
        public class Hub {
          @Source TypedSourcePage<List<Bean>, After> page(Ref<Root> root, TypedPageRequest<After> r) {
            return TypedSourcePage.last(List.of());
          }
          @Derivation(populates = "beans") static List<BeanInput> beans(List<Bean> page) {
            return List.of();
          }
          @Derivation(populates = {"outer", "up"}) static List<RootInput> fields(List<Bean> page) {
            return List.of();
          }
          @Loader(populates = "fixed") List<Fixed> loadFixed(Ref<Root> root) { return List.of(); }
          @Seed static SyncPlan plan(Ref<Root> root, List<Ref<Root>> roots) {
            return SyncPlan.of();
          }
        }
        """);
  }
}
