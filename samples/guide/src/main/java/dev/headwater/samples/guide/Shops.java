package dev.headwater.samples.guide;

import dev.headwater.Connector;
import dev.headwater.Derivation;
import dev.headwater.Loader;
import dev.headwater.Seed;
import dev.headwater.Source;
import dev.headwater.connector.Seeding;
import dev.headwater.entity.Ref;
import dev.headwater.samples.guide.ShopApi.OrderData;
import dev.headwater.samples.guide.ShopApi.ProductData;
import dev.headwater.samples.guide.ShopApi.ProductDetail;
import dev.headwater.samples.guide.ShopApi.ProductPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourcePage;
import dev.headwater.source.TypedPageRequest;
import dev.headwater.source.TypedSourcePage;
import dev.headwater.sync.Step;
import dev.headwater.sync.SyncPlan;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shops with their products, orders and suppliers. */
@Connector(namespace = "acme", name = "shops", root = Shop.class)
public final class Shops {
  private final ShopApi api;

  /** A connector to shops whose prices are in one currency. */
  public Shops(ShopApi api, Currency currency) {
    this.api = api;
  }

  @Source(pageSize = 50, maxPages = 2_000)
  SourcePage<ProductPage> productPage(Ref<Shop> shop, PageRequest page) throws IOException {
    ProductPage result = api.products(ShopType.key(shop), page.cursor(), page.size());
    return SourcePage.of(result, result.next());
  }

  @Derivation(populates = "products")
  static List<ProductInput> products(ProductPage page, Currency currency) {
    return page.products().stream().map(product -> product(product, currency)).toList();
  }

  private static ProductInput product(ProductData product, Currency currency) {
    UUID supplier = product.supplier();
    return ProductInput.of(product.slug())
        .title(product.title())
        .price(new Money(product.price(), currency.getCurrencyCode()))
        .supplier(supplier == null ? null : SupplierType.ref(supplier));
  }

  @Source
  ProductDetail detail(Ref<Product> product) throws IOException {
    return api.detail(ProductType.key(product));
  }

  @Derivation(populates = {"availability", "description"})
  static Optional<ProductInput> details(ProductDetail detail, Ref<Product> product) {
    boolean inStock = detail.inStock() > 0;
    return Optional.of(
        ProductInput.of(product)
            .availability(inStock ? Product.Availability.IN_STOCK : Product.Availability.SOLD_OUT)
            .description(detail.description()));
  }

  @Source
  TypedSourcePage<List<OrderData>, Placed> orderPage(Ref<Shop> shop, TypedPageRequest<Placed> page)
      throws IOException {
    List<OrderData> orders = api.orders(ShopType.key(shop), page.cursor(), page.size());
    if (orders.size() < page.size()) {
      return TypedSourcePage.last(orders);
    }
    OrderData last = orders.get(orders.size() - 1);
    return TypedSourcePage.of(orders, new Placed(last.placedAt(), last.number()));
  }

  @Derivation(populates = "orders")
  static Stream<Order> orders(List<OrderData> page) {
    return page.stream().map(order -> new Order(order.number(), order.placedAt()));
  }

  @Derivation
  static Stream<Line> lines(List<OrderData> page) {
    return page.stream().flatMap(Shops::lines);
  }

  private static Stream<Line> lines(OrderData order) {
    return IntStream.range(0, order.lines().size())
        .mapToObj(place -> line(order.number(), place, order.lines().get(place)));
  }

  private static Line line(long order, int place, ShopApi.LineData line) {
    return new Line(order, place + 1, ProductType.ref(line.product()), line.quantity());
  }

  @Loader
  List<Supplier> suppliers(Ref<Shop> shop) throws IOException {
    return api.suppliers(ShopType.key(shop));
  }

  @Seed
  static SyncPlan plan(Ref<Shop> shop, Seeding seeding, Currency currency) {
    Money nothing = new Money(BigDecimal.ZERO, currency.getCurrencyCode());
    seeding.store(ProductInput.of("voucher").title("Voucher").price(nothing));
    return SyncPlan.of(
        Step.concurrent(
            Step.forRoot(shop).loadCollection(ShopType.PRODUCTS).loadCollection(ShopType.ORDERS),
            Step.forRoot(shop).loadCollection(ShopType.SUPPLIERS)),
        Step.forAll(ProductType.TYPE)
            .loadFields(ProductType.AVAILABILITY, ProductType.DESCRIPTION));
  }
}
