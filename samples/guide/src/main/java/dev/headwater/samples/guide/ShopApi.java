package dev.headwater.samples.guide;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The outside system, as its client sees it. */
public interface ShopApi {

  /** One page of products. */
  record ProductPage(List<ProductData> products, @Nullable String next) {}

  /** A product in a page. */
  record ProductData(String slug, String title, BigDecimal price, @Nullable UUID supplier) {}

  /** What only a page of its own says of a product. */
  record ProductDetail(int inStock, @Nullable String description) {}

  /** An order with its lines. */
  record OrderData(long number, Instant placedAt, List<LineData> lines) {}

  /** A line of an order. */
  record LineData(String product, int quantity) {}

  /** The products from a cursor on. */
  ProductPage products(String shop, @Nullable String cursor, int size) throws IOException;

  /** More of one product. */
  ProductDetail detail(String product) throws IOException;

  /** The orders after one, in the order of time and number. */
  List<OrderData> orders(String shop, @Nullable Placed after, int size) throws IOException;

  /** All suppliers. */
  List<Supplier> suppliers(String shop) throws IOException;
}
