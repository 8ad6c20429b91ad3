package dev.headwater.processor.rounds;

import static dev.headwater.processor.testing.Problems.assertProblems;

import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entities of a library: class files, compiled without the names of parameters. */
final class CompiledEntitiesTest {
  private static final List<SourceFile> LIBRARY =
      Stream.of(
              "public record Money(BigDecimal amount, @Nullable String unit) {}",
              """
              @Entity(name = "LibraryFixed") public final class Fixed {
                private final String id;
                private final @Nullable Money money;
                public Fixed(@Id String id, @Nullable Money money, Many<Bean> beans) {
                  this.id = id;
                  this.money = money;
                }
                public String id() { return id; }
                public @Nullable Money money() { return money; }
                public Many<Bean> beans() { return Many.inStore(); }
              }
              """,
              """
              @Entity public class Bean {
                private String slug = "";
                private boolean open;
                @Id public String getSlug() { return slug; }
                public void setSlug(String slug) { this.slug = slug; }
                public boolean isOpen() { return open; }
                public void setOpen(boolean open) { this.open = open; }
              }
              """)
          .map(SourceFile::of)
          .toList();

  @TempDir private Path folder;

  private void compileLibrary(Processors processors) {
    Compilation.of(CompilerKind.JAVAC, processors, LIBRARY)
        .withOptions(List.of("-Aheadwater.registry=test.LibraryRegistry"))
        .run()
        .writeTo(folder);
  }

  private void assertWithLibrary(String... sources) {
    assertProblems(Processors.HEADWATER, compilation -> compilation.withClassPath(folder), sources);
  }

  @Test
  void areUsedLikeOthers() {
    compileLibrary(Processors.HEADWATER);

    assertWithLibrary(
        "@Entity public record Own(@Id Money id, Ref<Fixed> fixed, Many<Bean> beans) {}",
        """
        @Connector(root = {Own.class, Fixed.class})
        public class Hub {
          @Source TypedSourcePage<String, Money> page(Ref<Fixed> fixed, TypedPageRequest<Money> page) {
            return TypedSourcePage.last("");
          }
          @Derivation(populates = "beans") static List<Bean> beansOfFixed(String page) {
            return List.of();
          }
          @Derivation(populates = "money") static List<FixedInput> money(
              String page, Ref<Fixed> fixed) {
            return List.of(FixedInput.of(fixed).money(null));
          }
          @Loader(populates = "beans") List<BeanInput> beans(Ref<Own> own) { return List.of(); }
          @Seed static SyncPlan plan(Ref<Fixed> fixed) {
            return SyncPlan.of(Step.forRoot(fixed).loadFields(FixedType.MONEY));
          }
        }
        """);
  }

  @Test
  void areMisusedLikeOthers() {
    compileLibrary(Processors.HEADWATER);

    assertWithLibrary(
        """
        @Connector(
            // ERROR [HW303] root Money is no entity; name a class that is marked @Entity
            root = Money.class)
        public class Hub {
          @Source String page(Ref<Fixed> fixed) { return ""; }
          @Derivation(
              // ERROR [HW217] 'a' fills 'bean', which is no field of 'Fixed'; did you mean
              //     'beans'?
              populates = "bean")
          static List<Bean> a(String page) { return List.of(); }
          @Derivation(
              // ERROR [HW218] 'b' makes 'Fixed', but collection 'Fixed.beans' holds 'Bean'
              populates = "beans")
          static List<Fixed> b(String page) { return List.of(); }
          @Derivation(
              // ERROR [HW221] derivation 'c' fills 'id', an id of 'Fixed', which is known
              //     before; remove it
              populates = "id")
          static List<FixedInput> c(String page) { return List.of(); }
        }
        """);
  }

  @Test
  void mustHaveBeenCompiledWithTheProcessor() {
    compileLibrary(Processors.NONE);

    assertWithLibrary(
        """
        @Connector(root = Fixed.class)
        // ERROR [HW316] entity 'test.Fixed' is compiled, but test.FixedType was not generated with it;
        //     compile it with the Headwater processor
        public class Hub {
          @Loader List<Bean> beans(Ref<Fixed> fixed) { return List.of(); }
        }
        """,
        """
        @Entity public record Own(
            @Id String id,
            // ERROR [HW316] entity 'test.Fixed' is compiled, but test.FixedType was not generated with
            //     it; compile it with the Headwater processor
            Ref<Fixed> fixed,
            // ERROR [HW316] entity 'test.Bean' is compiled, but test.BeanType was not generated with
            //     it; compile it with the Headwater processor
            Many<Bean> beans) {}
        """);
  }
}
