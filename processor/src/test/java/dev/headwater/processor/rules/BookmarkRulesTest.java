package dev.headwater.processor.rules;

import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** HW241 to HW243: what bookmarks name, what type they have, and who takes them. */
final class BookmarkRulesTest {
  private static final String SHOP =
      """
      @Entity public record Shop(
          @Id String id, @Nullable String about, Many<Order> orders, Many<Buyer> buyers) {}
      """;
  private static final String ORDER =
      """
      @Entity public record Order(
          @Id long number, int revision, byte[] receipt, java.time.Instant changedAt, Ref<Buyer> buyer) {}
      """;
  private static final String BUYER = "@Entity public record Buyer(@Id String id) {}";

  private static void assertShops(String connector) {
    assertProblems(SHOP, ORDER, BUYER, connector);
  }

  @Test
  void everyKindPasses() {
    assertShops(
        """
        @Connector(root = Shop.class)
        public class Shops {
          @Source SourcePage<String> page(
              Ref<Shop> shop,
              PageRequest page,
              @Bookmark("orders.changedAt") Optional<java.time.Instant> since) { return null; }
          @Derivation(populates = "orders") static List<Order> orders(String page) { return null; }
          @Loader List<Buyer> buyers(
              @Bookmark("buyers.id") Optional<String> last, Ref<Shop> shop) { return null; }
        }
        """);
    assertShops(
        """
        @Connector(root = Shop.class)
        public class Shops {
          @Loader(autoload = false) Page<Order> orders(
              @Bookmark("orders.revision") Optional<Integer> revision, Ref<Shop> shop) { return null; }
          @Loader List<Buyer> buyers(Ref<Shop> shop) { return null; }
        }
        """);
  }

  @Test
  void whatIsNamed() {
    assertShops(
        """
        @Connector(root = Shop.class)
        public class Shops {
          @Source SourcePage<String> page(
              Ref<Shop> shop,
              // ERROR [HW241] source 'page' fills no collection 'order'; did you mean 'orders'?; write a
              //     collection and a field of its members, as in @Bookmark("orders.updatedAt")
              @Bookmark("order.changedAt") Optional<java.time.Instant> since) { return null; }
          @Derivation(populates = "orders") static List<Order> orders(String page) { return null; }
          @Loader List<Buyer> buyers(
              Ref<Shop> shop,
              // ERROR [HW241] 'changedAt' is no field of 'Buyer' that has an order; there are 'id'
              @Bookmark("buyers.changedAt") Optional<java.time.Instant> since) { return null; }
        }
        """);
    assertShops(
        """
        @Connector(root = Shop.class)
        public class Shops {
          @Loader List<Order> orders(
              Ref<Shop> shop,
              // ERROR [HW241] 'receipt' is no field of 'Order' that has an order; there are 'number',
              //     'revision', 'changedAt'
              @Bookmark("orders.receipt") Optional<byte[]> since) { return null; }
          @Loader List<Buyer> buyers(
              Ref<Shop> shop,
              // ERROR [HW241] '' is no field of 'Buyer' that has an order; did you mean 'id'?
              @Bookmark("buyers") Optional<String> since) { return null; }
        }
        """);
  }

  @Test
  void types() {
    assertShops(
        """
        @Connector(root = Shop.class)
        public class Shops {
          @Loader List<Order> orders(
              Ref<Shop> shop,
              @Bookmark("orders.changedAt")
                  // ERROR [HW242] bookmark 'since' of type Instant is of field 'orders.changedAt', of which
                  //     there may be no value yet; take Optional<Instant>
                  java.time.Instant since) { return null; }
          @Loader List<Buyer> buyers(
              Ref<Shop> shop,
              @Bookmark("buyers.id")
                  // ERROR [HW242] bookmark 'since' of type Optional<Long> is of field 'buyers.id', of which
                  //     there may be no value yet; take Optional<String>
                  Optional<Long> since) { return null; }
        }
        """);
  }

  @Test
  void whoTakesThem() {
    assertShops(
        """
        @Connector(root = Shop.class)
        public class Shops {
          @Source SourcePage<String> page(
              Ref<Shop> shop,
              @Bookmark("orders.changedAt") Optional<java.time.Instant> since,
              @Bookmark("orders.number")
                  // ERROR [HW243] 'page' takes no bookmark 'number': it takes another one already; a pass
                  //     has one
                  Optional<Long> number) { return null; }
          @Derivation(populates = "orders") static List<Order> orders(
              String page,
              @Bookmark("orders.number")
                  // ERROR [HW243] 'orders' takes no bookmark 'last': it fetches no members; let the source
                  //     or loader take it
                  Optional<Long> last) { return null; }
          @Loader(populates = "about") ShopInput about(
              Ref<Shop> shop,
              @Bookmark("orders.number")
                  // ERROR [HW243] 'about' takes no bookmark 'last': it fills no collection, whose members
                  //     could have been seen
                  Optional<Long> last) { return null; }
          @Loader List<Buyer> buyers(Ref<Shop> shop) { return null; }
        }
        """);
  }

  @Test
  void outsideOfConnectors() {
    assertProblems(
        """
        public class Elsewhere {
          // ERROR [HW201] @Bookmark on 'since', but 'Elsewhere' is no connector; mark the class @Connector
          void orders(@Bookmark("orders.number") Optional<Long> since) {}
        }
        """);
  }
}
