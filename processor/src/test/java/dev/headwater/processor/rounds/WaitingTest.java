package dev.headwater.processor.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.connector.Registry;
import dev.headwater.connector.Schema;
import dev.headwater.entity.EntityType;
import dev.headwater.processor.HeadwaterProcessor;
import dev.headwater.processor.RegistryProcessor;
import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.Compiled;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Found;
import dev.headwater.processor.testing.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What needs a type that another processor writes later waits for it, and nothing else does. */
final class WaitingTest {
  private static final SourceFile STATE = SourceFile.of("public enum State { ON, OFF }");
  private static final SourceFile DEPOT = SourceFile.of("public interface Depot {}");
  private static final SourceFile LATE_ENTITY =
      SourceFile.of("@Entity public record Late(@Id String id, Ref<User> user) {}");
  private static final String USER =
      "@Entity public record User(@Id String id, Many<User> friends) {}";
  private static final String HUB =
      """
      @Connector(root = User.class)
      public class Hub {
        public Hub(Depot depot) {}
        @Loader List<User> friends(Ref<User> user) { return List.of(); }
      }
      """;

  private static Compiled compile(CompilerKind compiler, OtherProcessor other, String... sources) {
    List<SourceFile> files = Stream.of(sources).map(SourceFile::of).toList();
    return Compilation.of(
            compiler,
            () -> List.of(new HeadwaterProcessor(), new RegistryProcessor(), other),
            files)
        .strict()
        .run();
  }

  private static List<String> entities(Compiled compiled) {
    var registry = (Registry) compiled.load().constant("test.HeadwaterRegistry", "REGISTRY");
    return registry.entities().stream().map(EntityType::name).toList();
  }

  private static List<String> schemas(Compiled compiled) {
    var registry = (Registry) compiled.load().constant("test.HeadwaterRegistry", "REGISTRY");
    return registry.schemas().stream().map(Schema::name).toList();
  }

  @ParameterizedTest
  @EnumSource
  void anEntityForTheTypeOfAField(CompilerKind compiler) {
    var other = new OtherProcessor(Map.of(1, STATE));

    Compiled compiled =
        compile(compiler, other, USER, "@Entity public record Lamp(@Id String id, State state) {}");

    assertThat(entities(compiled)).containsExactly("Lamp", "User");
    assertThat(other.roundOf("UserType")).isEqualTo(2);
    assertThat(other.roundOf("LampType")).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void anEntityForATypeTwoRoundsLater(CompilerKind compiler) {
    var other = new OtherProcessor(Map.of(1, DEPOT, 2, STATE));

    Compiled compiled =
        compile(
            compiler,
            other,
            USER,
            "public record Setting(int number, State state) {}",
            "@Entity public record Lamp(@Id String id, @Nullable Setting setting) {}",
            HUB);

    assertThat(entities(compiled)).containsExactly("Lamp", "User");
    assertThat(schemas(compiled)).containsExactly("hub");
    assertThat(other.roundOf("UserType")).isEqualTo(2);
    assertThat(other.roundOf("HubSchema")).isEqualTo(2);
    assertThat(other.roundOf("HubConnector")).isEqualTo(3);
    assertThat(other.roundOf("LampType")).isEqualTo(4);
    assertThat(other.roundOf("HeadwaterRegistry")).isEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource
  void aBeanForItsSuperclass(CompilerKind compiler) {
    var base =
        SourceFile.of(
            "public class Base { private int size; public int getSize() { return size; }"
                + " public void setSize(int size) { this.size = size; } }");
    var other = new OtherProcessor(Map.of(1, base));

    Compiled compiled =
        compile(
            compiler,
            other,
            """
            @Entity public class Bean extends Base {
              private String id = "";
              @Id public String getId() { return id; }
              public void setId(String id) { this.id = id; }
            }
            """);

    assertThat(compiled.successful().generatedFile("test/BeanType.java")).contains("SIZE");
  }

  @ParameterizedTest
  @EnumSource
  void aConnectorForAnEntity(CompilerKind compiler) {
    var other = new OtherProcessor(Map.of(1, LATE_ENTITY));

    Compiled compiled =
        compile(
            compiler,
            other,
            USER,
            """
            @Connector(root = {User.class, Late.class})
            public class Hub {
              @Loader List<User> friends(Ref<User> user) { return List.of(); }
              @Source String page(Ref<User> user) { return ""; }
              @Derivation(source = "page") static List<LateInput> late(String page) {
                return List.of();
              }
              @Derivation(populates = "friends", source = "page") static List<User> more(String page) {
                return List.of();
              }
            }
            """
                .replace("@Loader List<User> friends(Ref<User> user) { return List.of(); }", ""));

    assertThat(entities(compiled)).containsExactly("Late", "User");
    assertThat(schemas(compiled)).containsExactly("hub");
    assertThat(other.roundOf("UserType")).isEqualTo(2);
    assertThat(other.roundOf("LateType")).isEqualTo(3);
    assertThat(other.roundOf("HubSchema")).isEqualTo(3);
    assertThat(other.roundOf("HubConnector")).isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource
  void theRegistryForNothingThatComesTooLate(CompilerKind compiler) {
    var other = new OtherProcessor(Map.of(3, LATE_ENTITY));

    Compiled compiled = compile(compiler, other, USER);

    assertThat(other.roundOf("HeadwaterRegistry")).isLessThanOrEqualTo(3);
    assertThat(compiled.ours())
        .extracting(Found::message)
        .containsExactly(tooLate("entity 'Late'"));
    assertThat(compiled.compilerErrors()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theRegistryForNoViewOrSourceThatComesTooLate(CompilerKind compiler) {
    var late =
        SourceFile.of(
            """
            @DataView(of = User.class)
            public interface LateView {
              String id();

              @Source(LateView.class)
              class Rows { @ById @Nullable User one(String id) { return null; } }
            }
            """);
    var other = new OtherProcessor(Map.of(3, late));

    Compiled compiled = compile(compiler, other, USER);

    assertThat(other.roundOf("HeadwaterRegistry")).isLessThanOrEqualTo(3);
    assertThat(compiled.ours())
        .extracting(Found::message)
        .containsExactlyInAnyOrder(tooLate("view 'Late'"), tooLate("source 'Rows'"));
    assertThat(compiled.compilerErrors()).isEmpty();
  }

  private static String tooLate(String what) {
    return "[HW405] "
        + what
        + " came too late to be in the registry; have the processor that writes it, or a type it"
        + " waits for, do so in its first round, or put it in a package with others that do not"
        + " wait";
  }
}
