package dev.headwater.samples.guide;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A shop of 120 products, 250 orders and one supplier. Thread-safe. */
final class MemoryShopApi implements ShopApi {
  static final UUID SUPPLIER = new UUID(0, 7);
  private final Map<String, Integer> calls = new ConcurrentSkipListMap<>();

  Map<String, Integer> calls() {
    return calls;
  }

  @Override
  public ProductPage products(String shop, String cursor, int size) {
    calls.merge("products", 1, Integer::sum);
    int from = cursor == null ? 0 : Integer.parseInt(cursor);
    int to = Math.min(from + size, 120);
    List<ProductData> page = IntStream.range(from, to).mapToObj(MemoryShopApi::product).toList();
    return new ProductPage(page, to < 120 ? String.valueOf(to) : null);
  }

  private static ProductData product(int number) {
    UUID supplier = number % 2 == 0 ? SUPPLIER : null;
    return new ProductData("p" + number, "Product " + number, BigDecimal.TEN, supplier);
  }

  @Override
  public ProductDetail detail(String product) {
    calls.merge("detail", 1, Integer::sum);
    return new ProductDetail(product.endsWith("0") ? 0 : 3, null);
  }

  @Override
  public List<OrderData> orders(String shop, Placed after, int size) {
    calls.merge("orders", 1, Integer::sum);
    long from = after == null ? 1 : after.number() + 1;
    return LongStream.rangeClosed(from, Math.min(from + size - 1, 250))
        .mapToObj(MemoryShopApi::order)
        .toList();
  }

  private static OrderData order(long number) {
    List<LineData> lines = List.of(new LineData("p1", 1), new LineData("p2", 3));
    return new OrderData(number, Instant.ofEpochSecond(number), lines);
  }

  @Override
  public List<Supplier> suppliers(String shop) {
    calls.merge("suppliers", 1, Integer::sum);
    Supplier supplier = new Supplier();
    supplier.setId(SUPPLIER);
    supplier.setName("Acme");
    return List.of(supplier);
  }
}
