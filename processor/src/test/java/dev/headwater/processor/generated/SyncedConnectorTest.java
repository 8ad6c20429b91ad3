package dev.headwater.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Registry;
import dev.headwater.entity.EntityType;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.LoadedClasses;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import dev.headwater.source.PageRequest;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.RunStatus;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncReport;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connector that a test compiled, run for real. */
final class SyncedConnectorTest {
  private static final List<SourceFile> SOURCES =
      Stream.of(
              """
              @Entity public record Shop(
                  @Id String id, @Nullable String town, @Nullable Integer size,
                  Many<Order> orders, Many<Buyer> buyers, Many<Order> late) {}
              """,
              "@Entity public record Order(@Id long number, Ref<Buyer> buyer, @Nullable String note) {}",
              "@Entity public record Buyer(@Id String id, @Nullable String name, boolean vip) {}",
              "public record After(Instant time, long number) {}",
              "public record OrderPage(List<Long> numbers) {}",
              """
              @Connector(namespace = "acme", root = Shop.class)
              public class Shops {
                private final long total;
                private final List<String> log;

                public Shops(Long total, List<String> log, @Nullable String prefix) {
                  this.total = total;
                  this.log = log;
                }

                @Source(pageSize = 10)
                TypedSourcePage<OrderPage, After> orderPage(
                    TypedPageRequest<After> request, Ref<Shop> shop) {
                  log.add("orderPage " + shop.id() + " " + request.cursor() + " " + request.size());
                  long first = request.cursor() == null ? 0 : request.cursor().number();
                  long end = Math.min(total, first + request.size());
                  OrderPage page = new OrderPage(LongStream.range(first, end).boxed().toList());
                  return TypedSourcePage.of(
                      page, end == total ? null : new After(Instant.ofEpochSecond(end), end));
                }

                @Derivation(populates = "orders")
                static Stream<Order> orders(OrderPage page) {
                  return page.numbers().stream()
                      .map(number -> new Order(number, BuyerType.ref("b" + number % 3), null));
                }

                @Derivation(source = "orderPage", populates = "buyers")
                static List<BuyerInput> buyers(@Nullable String prefix, OrderPage page)
                    throws java.io.IOException {
                  if (page.numbers().contains(13L) && "unlucky".equals(prefix)) {
                    throw new java.io.IOException("13");
                  }
                  return page.numbers().stream()
                      .map(number -> BuyerInput.of("b" + number % 3).name(prefix).vip(false))
                      .toList();
                }

                @Derivation
                static Optional<BuyerInput> vip(
                    TypedPageRequest<After> request, OrderPage page, Ref<Shop> shop) {
                  return request.cursor() == null
                      ? Optional.of(BuyerInput.of("b1").vip(true))
                      : Optional.empty();
                }

                @Source
                String detail(Ref<Shop> shop) {
                  log.add("detail " + shop.id());
                  return "Town of " + shop.id();
                }

                @Derivation(populates = {"town", "size"})
                static Optional<ShopInput> details(String town, Ref<Shop> shop, Long total) {
                  return Optional.of(ShopInput.of(shop).town(town).size(total.intValue()));
                }

                @Loader(populates = "late", pageSize = 1)
                Page<OrderInput> lateOrders(Ref<Shop> shop, PageRequest page) {
                  log.add("late " + shop.id() + " " + page.cursor() + " " + page.size());
                  long number = page.cursor() == null ? 1 : Long.parseLong(page.cursor());
                  return Page.of(
                      List.of(OrderInput.of(number).note("late")),
                      number < 3 ? String.valueOf(number + 1) : null);
                }

                @Seed
                SyncPlan plan(Ref<Shop> shop, Seeding seeding) {
                  log.add("plan " + shop);
                  seeding.store(
                      ShopType.TYPE,
                      new Shop("second", null, null, Many.inStore(), Many.inStore(), Many.inStore()));
                  return SyncPlan.of(
                      Step.forRoot(shop)
                          .loadCollection(ShopType.ORDERS)
                          .loadCollection(ShopType.BUYERS),
                      Step.forAll(ShopType.TYPE)
                          .loadFields(ShopType.TOWN)
                          .loadCollection(ShopType.LATE));
                }
              }
              """)
          .map(SourceFile::of)
          .toList();

  private static final Map<CompilerKind, LoadedClasses> COMPILED =
      new EnumMap<>(CompilerKind.class);

  private final List<String> log = new ArrayList<>();
  private final MemoryStore store = new MemoryStore();

  private static LoadedClasses classes(CompilerKind compiler) {
    return COMPILED.computeIfAbsent(
        compiler,
        kind -> Compilation.of(kind, Processors.HEADWATER, SOURCES).strict().run().load());
  }

  private SyncReport sync(LoadedClasses classes, long total, @Nullable String prefix) {
    var connector = (ConnectorDefinition) classes.create("test.ShopsConnector", total, log, prefix);
    return Sync.of(connector).into(store).from(ref(classes, "Shop", "first")).run();
  }

  private static Ref<?> ref(LoadedClasses classes, String entity, Object key) {
    return (Ref<?>) classes.callStatic("test." + entity + "Type", "ref", key);
  }

  private static EntityType<?> type(LoadedClasses classes, String entity) {
    return (EntityType<?>) classes.constant("test." + entity + "Type", "TYPE");
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // the entities are not known here
  private List<String> members(LoadedClasses classes, String collection) {
    var field = (ManyField) classes.constant("test.ShopType", collection);
    List<Ref<?>> items =
        store.members((Ref) ref(classes, "Shop", "first"), field, PageRequest.first(100)).items();
    return items.stream().map(Ref::id).toList();
  }

  private String stored(LoadedClasses classes, String entity, Object key) {
    return store.find(ref(classes, entity, key)).orElseThrow().toString();
  }

  @ParameterizedTest
  @EnumSource
  void everyFormWorks(CompilerKind compiler) {
    LoadedClasses classes = classes(compiler);

    SyncReport report = sync(classes, 25, "Mx").orThrow();

    assertThat(report.calls()).isEqualTo(11);
    assertThat(log)
        .containsExactly(
            "plan Shop(first)",
            "orderPage first null 10",
            "orderPage first After[time=1970-01-01T00:00:10Z, number=10] 10",
            "orderPage first After[time=1970-01-01T00:00:20Z, number=20] 10",
            "detail first",
            "late first null 1",
            "late first 2 1",
            "late first 3 1",
            "detail second",
            "late second null 1",
            "late second 2 1",
            "late second 3 1");
    assertThat(members(classes, "ORDERS")).hasSize(25).startsWith("0", "1", "2").endsWith("24");
    assertThat(members(classes, "BUYERS")).containsExactly("b0", "b1", "b2");
    assertThat(members(classes, "LATE")).containsExactly("1", "2", "3");
    assertThat(stored(classes, "Buyer", "b1")).isEqualTo("Buyer(b1){id=b1, name=Mx, vip=false}");
    assertThat(stored(classes, "Order", 2L)).contains("buyer=Buyer(b2), note=late");
    assertThat(stored(classes, "Shop", "second"))
        .isEqualTo("Shop(second){id=second, town=Town of second, size=25}");
    assertThat(store.count(type(classes, "Order"))).isEqualTo(25);
  }

  @ParameterizedTest
  @EnumSource
  void aDerivationThatThrowsIsNamed(CompilerKind compiler) {
    LoadedClasses classes = classes(compiler);

    SyncReport report = sync(classes, 25, "unlucky");

    assertThat(report.status()).isNotEqualTo(RunStatus.COMPLETED);
    assertThat(report.failures()).hasSize(1);
    assertThat(report.failures().get(0).derivation()).isEqualTo("buyers");
    assertThat(report.failures().get(0).source()).isEqualTo("orderPage");
    assertThat(report.failures().get(0).parent()).isEqualTo(ref(classes, "Shop", "first"));
    assertThat(members(classes, "ORDERS")).hasSize(10);
  }

  @ParameterizedTest
  @EnumSource
  void schemaAndRegistryPrint(CompilerKind compiler) {
    LoadedClasses classes = classes(compiler);

    assertThat(classes.constant("test.ShopsSchema", "SCHEMA"))
        .hasToString(
            """
            acme/shops
              Shop (root)
                id: String (id)
                town: String?
                size: Integer?
                orders: [Order]
                buyers: [Buyer]
                late: [Order]
              Order
                number: Long (id)
                buyer: Buyer
                note: String?
              Buyer
                id: String (id)
                name: String?
                vip: Boolean"""
                .stripIndent());
    var registry = (Registry) classes.constant("test.HeadwaterRegistry", "REGISTRY");
    assertThat(registry.entities())
        .extracting(EntityType::name)
        .containsExactly("Buyer", "Order", "Shop");
    assertThat(registry.schema("acme/shops"))
        .isSameAs(classes.constant("test.ShopsSchema", "SCHEMA"));
    assertThat(registry.entity("Shop")).isSameAs(type(classes, "Shop"));
  }
}
