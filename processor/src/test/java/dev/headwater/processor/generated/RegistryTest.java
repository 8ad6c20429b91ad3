package dev.headwater.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.connector.Registry;
import dev.headwater.connector.Schema;
import dev.headwater.entity.EntityType;
import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.Compiled;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where the registry is, and what is in it. */
final class RegistryTest {
  private static final SourceFile ACCOUNT =
      SourceFile.asIs(
          """
          package shop.people;
          @dev.headwater.Entity public record Account(@dev.headwater.Id String id) {}
          """);
  private static final SourceFile HIDDEN =
      SourceFile.asIs(
          """
          package shop.goods;
          @dev.headwater.Entity record Stock(@dev.headwater.Id String id) {}
          """);
  private static final SourceFile CONNECTOR =
      SourceFile.asIs(
          """
          package shop.goods;
          import dev.headwater.*;
          import dev.headwater.entity.*;
          import java.util.List;
          @Connector(root = Goods.Item.class)
          public class Goods {
            @Entity public record Item(@Id String id, Many<Item> parts) {}
            public Goods() {}
            @Loader List<Item> parts(Ref<Item> item) { return List.of(); }
          }
          """);
  private static final SourceFile UNNAMED =
      SourceFile.asIs(
          "@dev.headwater.Entity public record Alone(@dev.headwater.Id String id,"
              + " dev.headwater.entity.Ref<Alone> other) {}");

  private static Compiled compile(
      CompilerKind compiler, List<String> options, SourceFile... files) {
    return Compilation.of(compiler, Processors.HEADWATER, List.of(files))
        .withOptions(options)
        .strict()
        .run()
        .successful();
  }

  private static List<String> names(Compiled compiled, String registry) {
    var value = (Registry) compiled.load().constant(registry, "REGISTRY");
    return Stream.concat(
            value.entities().stream().map(EntityType::name),
            value.schemas().stream().map(Schema::qualifiedName))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void isInThePackageThatAllShare(CompilerKind compiler) {
    Compiled compiled = compile(compiler, List.of(), CONNECTOR, ACCOUNT, HIDDEN);

    assertThat(names(compiled, "shop.HeadwaterRegistry"))
        .containsExactly("Item", "Account", "shop.goods/goods");
    assertThat(compiled.generatedFile("shop/HeadwaterRegistry.java"))
        .contains("Not here, since it is package-private: {@code shop.goods.StockType}.");
  }

  @ParameterizedTest
  @EnumSource
  void isNamedByTheOption(CompilerKind compiler) {
    Compiled compiled =
        compile(
            compiler,
            List.of("-Aheadwater.registry=shop.goods.All"),
            ACCOUNT,
            CONNECTOR,
            HIDDEN,
            UNNAMED);

    assertThat(names(compiled, "shop.goods.All"))
        .containsExactly("Item", "Stock", "Account", "shop.goods/goods");
    assertThat(compiled.generatedFile("shop/goods/All.java"))
        .contains("Not here, since it is in no package: {@code AloneType}.");
  }

  @ParameterizedTest
  @EnumSource
  void mayBeInNoPackage(CompilerKind compiler) {
    Compiled compiled = compile(compiler, List.of(), UNNAMED);
    assertThat(names(compiled, "HeadwaterRegistry")).containsExactly("Alone");

    Compiled named = compile(compiler, List.of("-Aheadwater.registry=All"), UNNAMED, ACCOUNT);
    assertThat(names(named, "All")).containsExactly("Alone", "Account");
  }

  /** Not under ecj, whose batch compiler puts what is generated into no module. */
  @Test
  void mayBeInANamedModule() {
    var module =
        new SourceFile(
            "module-info.java",
            """
            module shop.app {
              requires transitive dev.headwater.runtime;
              requires static transitive org.jspecify;
              exports shop;
              exports shop.goods;
              exports shop.people;
            }
            """);
    var application =
        SourceFile.asIs(
            """
            package shop;
            public class Application {
              private Application() {}
              public static String schema() {
                return HeadwaterRegistry.REGISTRY.schema("shop.goods/goods").toString();
              }
            }
            """);

    Compiled compiled =
        compile(CompilerKind.JAVAC, List.of(), module, ACCOUNT, CONNECTOR, HIDDEN, application);

    assertThat(names(compiled, "shop.HeadwaterRegistry"))
        .containsExactly("Item", "Account", "shop.goods/goods");
    assertThat(compiled.load().callStatic("shop.Application", "schema"))
        .isEqualTo("shop.goods/goods\n  Item (root)\n    id: String (id)\n    parts: [Item]");
  }
}
