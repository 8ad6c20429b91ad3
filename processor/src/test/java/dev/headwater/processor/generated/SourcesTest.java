package dev.headwater.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.Compiled;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.LoadedClasses;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every form of a source's method, from the registry to an answer. */
final class SourcesTest {
  private static final String IMPORTS =
      "package shop; import dev.headwater.*; import dev.headwater.entity.*;"
          + " import dev.headwater.order.*; import dev.headwater.plan.*;"
          + " import dev.headwater.serve.*; import dev.headwater.view.Filter;"
          + " import java.util.*; import java.util.concurrent.*;"
          + " import org.jspecify.annotations.Nullable;\n";

  private static final List<String> SOURCES =
      List.of(
          "@Entity public record Shop(@Id long id, String name) {}",
          "@Entity public record Item(@Id String id, Ref<Shop> shop, int price) {}",
          "public record Line(int order, int number, String text) {}",
          "public record Caller(String name) {}",
          "public record Range(int from, @Nullable Integer to) {}",
          "public record Area(Range rows, Range numbers) {}",
          """
          @DataView(of = Shop.class) public interface ShopView {
            long id();
            String name();
            @Relation(foreignKey = "shop") List<ItemView> items();
            @Computed static int size(@Count("items") int items) { return items; }
          }
          """,
          """
          @DataView(of = Item.class) @OrderBy("price desc") @OrderBy(name = "byId", value = "id")
          public interface ItemView {
            String id();
            int price();
            @Relation(localKey = "shop") ShopView shop();
          }
          """,
          """
          @DataView(of = Line.class, id = {"order", "number"}) public interface LineView {
            int number();
            String text();
          }
          """,
          """
          @Source(ShopView.class) public class ShopSource {
            @ById Optional<Shop> one(Caller caller, Long id) {
              return id == 1 ? Optional.of(new Shop(id, "Shop of " + caller.name())) : Optional.empty();
            }
            @Connection static NativePage<Shop> all(@Nullable String cursor, int take) {
              return NativePage.of(List.of(new Shop(take, "" + cursor)), "next");
            }
          }
          """,
          """
          @Source(ItemView.class) public class ItemSource {
            final List<Item> items = new ArrayList<>();
            @ByIds CompletionStage<List<Item>> some(List<String> ids, ItemPlan plan) {
              return CompletableFuture.completedStage(
                  items.stream().filter(item -> ids.contains(item.id())).toList());
            }
            @Connection List<Item> priced(
                int take, ItemCursors.@Nullable ByPrice after, Direction direction,
                @Arg("atLeast") int least, @Arg @Nullable String text, Arguments arguments) {
              return items.stream().filter(item -> item.price() >= least)
                  .filter(item -> text == null || item.id().contains(text))
                  .sorted(ItemCursors.BY_PRICE.comparator()).limit(take).toList();
            }
            @Connection List<Item> listed(int take, ItemCursors.@Nullable ById after) {
              return items.stream().limit(take).toList();
            }
            @ByParents("shop") List<Item> ofShops(List<Ref<Shop>> shops, Window<Item> window) {
              List<Item> found = new ArrayList<>();
              for (Ref<Shop> shop : shops) {
                found.addAll(window.slice(items.stream().filter(i -> i.shop().equals(shop)).toList()));
              }
              return found;
            }
            @CountByParents("shop") CompletableFuture<Map<Ref<Shop>, Integer>> counts(
                Filter<Item> filter, List<Ref<Shop>> shops) {
              Map<Ref<Shop>, Integer> counts = new HashMap<>();
              items.stream().filter(filter::test).filter(item -> shops.contains(item.shop()))
                  .forEach(item -> counts.merge(item.shop(), 1, Integer::sum));
              return CompletableFuture.completedFuture(counts);
            }
          }
          """,
          """
          @Source(LineView.class) class LineSource {
            @ByIds Collection<Line> some(List<LineKey> keys) throws java.io.IOException {
              return keys.stream().map(k -> new Line(k.order(), k.number(), "" + k)).toList();
            }
            @Connection List<Line> within(Window<Line> window, @Arg Area area, @Arg @Nullable Range of) {
              return List.of(new Line(1, 2, area + " " + of));
            }
            @ByParents("order") List<Line> ofOrders(List<Integer> orders, @Arg Area in) {
              return List.of();
            }
          }
          """,
          """
          public class Application {
            private static final Caller ANN = new Caller("Ann");
            private Application() {}
            private static Views<Caller> views() {
              ItemSource items = new ItemSource();
              items.items.add(new Item("a", ShopType.ref(1), 5));
              items.items.add(new Item("b", ShopType.ref(1), 7));
              items.items.add(new Item("c", ShopType.ref(2), 3));
              SourceRegistry<Caller> sources =
                  HeadwaterRegistry.sources(items, new LineSource(), new ShopSource());
              return Views.of(sources, Caller.class).build(dev.headwater.cursor.Keyring.unsigned());
            }
            private static String json(Answer<?> answer) {
              var out = new dev.headwater.json.JsonOutput();
              answer.write(out);
              return out.toString();
            }
            public static String byId() {
              return json(views().byId(
                  ShopDefinition.VIEW, "1", Selection.of("name", "size", "items.price"), ANN));
            }
            public static String byIds() {
              return json(views().byIds(
                  ItemDefinition.VIEW, List.of("c", "a"), Selection.of("shop.name"), ANN));
            }
            public static String search() {
              var arguments = Arguments.of(Map.of("atLeast", 5, "text", "a"));
              return views().connection(
                  ItemDefinition.VIEW, Selection.of("price").with(arguments), ANN).result().toString();
            }
            public static String all() {
              return views().connection(ItemDefinition.VIEW, ItemCursors.BY_ID, Selection.of(), ANN)
                  .result().toString();
            }
            public static String nativePage() {
              return json(views().connection(ShopDefinition.VIEW, Selection.of("name"), ANN));
            }
            public static String composite() {
              return json(views().byIds(
                  LineDefinition.VIEW, List.of("3:4"), Selection.of("number", "text"), ANN));
            }
            public static String within() {
              var range = Map.of("from", 1, "to", 2);
              var arguments = Arguments.of(
                  Map.of("area", Map.of("rows", range, "numbers", Map.of("from", 3))));
              return json(views().connection(
                  LineDefinition.VIEW, Selection.of("text").with(arguments), ANN));
            }
            public static int size() { return HeadwaterRegistry.VIEWS.size(); }
          }
          """);

  @ParameterizedTest
  @EnumSource
  void answer(CompilerKind compiler) {
    List<SourceFile> files = SOURCES.stream().map(text -> SourceFile.asIs(IMPORTS + text)).toList();
    Compiled compiled =
        Compilation.of(compiler, Processors.HEADWATER, files).strict().run().successful();

    assertThat(compiled.generatedFile("shop/LineSourceExecutor.java"))
        .doesNotContain("public final class", "public static")
        .contains("static SourceExecutor<Object, Line, LineKey, LinePlan> of(LineSource source)");
    Answered answered = new Answered(compiled.load());
    answered.is(
        "byId",
        """
        {"id":1,"name":"Shop of Ann","items":{"items":[\
        {"cursor":"AQBxbs62BA4hYg","node":{"id":"b","price":7}},\
        {"cursor":"AQBxbs62BAohYQ","node":{"id":"a","price":5}}],\
        "pagination":{"hasNext":false,"hasPrevious":false,"nextCursor":"AQBxbs62BAohYQ"}},"size":2}\
        """);
    answered.is(
        "byIds",
        """
        [{"id":"c","shop":null},{"id":"a","shop":{"id":1,"name":"Shop of Ann"}}]\
        """);
    answered.is("search", "[Item[id, price]]");
    answered.is("all", "[Item[id], Item[id], Item[id]]");
    answered.is(
        "nativePage",
        """
        {"items":[{"node":{"id":21,"name":"null"}}],\
        "pagination":{"hasNext":true,"hasPrevious":false,"nextCursor":"next"}}\
        """);
    answered.is(
        "composite",
        """
        [{"number":4,"text":"LineKey[order=3, number=4]"}]\
        """);
    assertThat(answered.text("within"))
        .contains("Area[rows=Range[from=1, to=2], numbers=Range[from=3, to=null]] null");
    answered.is("size", 3);
  }

  /** What methods of the application return. */
  private record Answered(LoadedClasses classes) {
    void is(String method, Object expected) {
      assertThat(classes.callStatic("shop.Application", method)).isEqualTo(expected);
    }

    String text(String method) {
      return String.valueOf(classes.callStatic("shop.Application", method));
    }
  }
}
