package dev.headwater.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.entity.Ref;
import dev.headwater.error.HeadwaterException;
import dev.headwater.failsafe.FailsafeRetry;
import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.store.CommitResult;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.PageCommit;
import dev.headwater.store.RunStatus;
import dev.headwater.sync.RetryPolicy;
import dev.headwater.sync.Step;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncListener;
import dev.headwater.sync.SyncPlan;
import dev.headwater.sync.SyncReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@code docs/guide.md} shows, run. */
final class GuideTest {
  private final MemoryShopApi api = new MemoryShopApi();
  private final MemoryStore store = new MemoryStore();

  private SyncReport run() {
    ShopsConnector connector = new ShopsConnector(api, Currency.getInstance("EUR"));
    SyncReport report =
        Sync.of(connector).into(store).from(ShopType.ref("acme.example")).run().orThrow();
    return report;
  }

  @Test
  void reportsWhatItCost() {
    SyncReport report = run();

    assertThat(report.formula())
        .hasToString(
            """
            calls = Σ Shop ⌈products/50⌉ + Σ Shop ⌈orders/100⌉ + Σ Shop 1 + Σ Product 1
            """
                .strip());
    assertThat(report.calls()).isEqualTo(3 + 3 + 1 + 121);
    assertThat(api.calls()).hasToString("{detail=121, orders=3, products=3, suppliers=1}");
    assertThat(store.count(LineType.TYPE)).isEqualTo(500);
  }

  @Test
  void knowsItsSchema() {
    assertThat(ShopsSchema.SCHEMA)
        .hasToString(
            """
            acme/shops
              Shop (root)
                domain: String (id)
                products: [Product]
                orders: [Order]
                suppliers: [Supplier]
              Product
                slug: String (id)
                title: String
                price: Money
                availability: Availability
                description: String?
                supplier: Supplier?
              Order
                number: Long (id)
                placedAt: Instant
              Supplier
                id: UUID (id)
                name: String
                phone: String?
            """
                .strip());
  }

  @Test
  void retriesAndListens() {
    ShopsConnector connector = new ShopsConnector(api, Currency.getInstance("EUR"));
    RetryPolicy threeTimes = new FailsafeRetry(3).maxTime(Duration.ofMinutes(2));
    List<String> log = new ArrayList<>();
    SyncListener logging =
        new SyncListener() {
          @Override
          public void pageCommitted(PageCommit<?> page, CommitResult result) {
            log.add(page.source() + " " + page.parent() + " page " + page.page());
          }
        };
    SyncReport report =
        Sync.of(connector)
            .into(store)
            .from(ShopType.ref("acme.example"))
            .retry(threeTimes)
            .listener(logging)
            .run("nightly-2026-01-31");

    assertThat(report.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(log).contains("orderPage Shop(acme.example) page 3").hasSize(128);
  }

  @Test
  void followsAnotherPlan() {
    ShopsConnector connector = new ShopsConnector(api, Currency.getInstance("EUR"));
    Ref<Shop> shop = ShopType.ref("acme.example");
    SyncPlan plan =
        SyncPlan.of(
            Step.forRoot(shop).loadCollection(ShopType.PRODUCTS),
            Step.forOne(ProductType.ref("p1")).loadFields(ProductType.AVAILABILITY));
    Sync.of(connector).into(store).from(shop).plan(plan).run().orThrow();

    assertThat(api.calls()).hasToString("{detail=1, products=3}");
    assertThat(store.load(ProductType.ref("p1"))).isPresent();
    assertThatThrownBy(() -> store.load(ProductType.ref("p2")))
        .isInstanceOf(HeadwaterException.class)
        .hasMessageStartingWith(
            "[HW503] Product(p2) is no whole Product: not set are [availability]");
  }

  @Test
  void readsTheStore() {
    run();

    Optional<Product> anvil = store.load(ProductType.ref("p1"));
    assertThat(anvil.orElseThrow().isBuyable()).isTrue();

    Row<Product> row = store.find(ProductType.ref("p1")).orElseThrow();
    String title = row.get(ProductType.TITLE);
    assertThat(title).isEqualTo("Product 1");

    Page<Ref<Order>> page =
        store.members(ShopType.ref("acme.example"), ShopType.ORDERS, PageRequest.first(20));
    assertThat(page.items()).hasSize(20);

    List<Row<Line>> lines =
        store.query(
            Query.of(LineType.TYPE)
                .where(LineType.PRODUCT.eq(ProductType.ref("p1")).and(LineType.QUANTITY.ge(1)))
                .orderBy(LineType.ORDER.desc())
                .limit(10));
    assertThat(lines).hasSize(10);
    assertThat(lines.get(0).ref()).isEqualTo(LineType.ref(250, 1)).hasToString("Line(250:1)");
  }

  @Test
  void writesPartially() {
    ProductInput input = ProductInput.of("anvil").title("Anvil").description(null);

    input.isSet(ProductType.DESCRIPTION); // true: it was set to null
    input.isSet(ProductType.PRICE); // false: a store keeps the price it has

    assertThat(input.isSet(ProductType.DESCRIPTION)).isTrue();
    assertThat(input.isSet(ProductType.PRICE)).isFalse();
  }

  @Test
  void identities() {
    Ref<Line> line = LineType.ref(250, 1);
    String text = line.id(); // "250:1"
    Ref<Line> same = LineType.TYPE.parseRef(text);

    assertThat(same).isEqualTo(line);
    assertThat(LineType.key(line).order()).isEqualTo(250);
  }
}
