package dev.headwater.processor.rules;

/** Entities that the tests of connectors share: a shop has orders, an order has lines. */
final class Shop {
  static final String SHOP =
      "@Entity public record Shop(@Id String id, @Nullable String town, Many<Order> orders) {}";
  static final String ORDER =
      "@Entity public record Order(@Id String id, int total, Ref<Buyer> buyer) {}";
  static final String BUYER = "@Entity public record Buyer(@Id String id, String name) {}";
  static final String PAGE = "public record OrderPage(List<Order> orders, List<Buyer> buyers) {}";
  static final String CURSOR = "public record After(Instant time, long id) {}";

  /** A source and a derivation with which a connector is whole. */
  static final String WHOLE =
      "@Source SourcePage<OrderPage> orderPage(Ref<Shop> shop, PageRequest page) { return null; }"
          + " @Derivation(populates = \"orders\")"
          + " static List<Order> orders(OrderPage page) { return page.orders(); } ";

  private Shop() {}

  /** Demands what the comments of a connector's source say, over these entities. */
  static void assertConnector(String connector) {
    dev.headwater.processor.testing.Problems.assertProblems(
        SHOP, ORDER, BUYER, PAGE, CURSOR, connector.replace("/*WHOLE*/", WHOLE));
  }
}
