package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Shop.assertConnector;
import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** HW301 to HW312: the connector itself, its roots and its seed. */
final class ConnectorRulesTest {

  @Test
  void everythingAtOncePasses() {
    assertConnector(
        """
        @Connector(namespace = "acme", name = "shops", root = {Shop.class, Buyer.class})
        public class Shops {
          private final String key;
          public Shops(String key, @Nullable Integer limit) { this.key = key; }

          @Source(pageSize = 50, maxPages = 7)
          TypedSourcePage<OrderPage, After> orderPage(Ref<Shop> shop, TypedPageRequest<After> page)
              throws java.io.IOException {
            return TypedSourcePage.last(new OrderPage(List.of(), List.of()));
          }
          @Derivation(populates = "orders")
          static Stream<OrderInput> orders(
              OrderPage page, Ref<Shop> shop, TypedPageRequest<After> request, String key)
              throws Exception {
            return page.orders().stream().map(order -> OrderInput.of(order.id()).total(1));
          }
          @Derivation(source = "orderPage")
          static List<Buyer> buyers(OrderPage page) { return page.buyers(); }

          @Source Map<String, String> detail(Ref<Shop> shop) { return Map.of(); }
          @Derivation(populates = "town")
          static Optional<ShopInput> details(Map<String, String> detail, Ref<Shop> shop) {
            return Optional.of(ShopInput.of(shop).town(detail.get("town")));
          }
          @Seed SyncPlan plan(Ref<Shop> shop, List<Ref<Buyer>> buyers, Seeding seeding, @Nullable Integer limit) {
            return SyncPlan.of(Step.forRoot(shop).loadCollection(ShopType.ORDERS));
          }
        }
        """);
  }

  @Test
  void aConnectorMayNameWhatIsGeneratedFromItself() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          /*WHOLE*/
          public static ShopsConnector wired() { return new ShopsConnector(); }
          static ShopsOrderPageSource source(ShopsConnector connector) { return null; }
        }
        """);
  }

  @Test
  void notAClass() {
    assertConnector(
        """
        // ERROR [HW301] connector 'Shops' is an interface, and generated code cannot construct it; make it
        //     a class
        @Connector(root = Shop.class) public interface Shops {}
        """);
  }

  @Test
  void roots() {
    assertConnector(
        """
        @Connector(root = {})
        // ERROR [HW302] connector 'Shops' has no root; name the entity a sync starts from, as in root =
        //     Account.class
        public class Shops { @Source String x(Ref<Shop> shop) { return ""; } }
        """);
    assertConnector(
        """
        // ECJ [HW303] root String is no entity; name a class that is marked @Entity
        @Connector(
            root = {
              Shop.class,
              // JAVAC [HW303] root String is no entity; name a class that is marked @Entity
              String.class
            })
        public class Shops { /*WHOLE*/ }
        """);
    assertConnector(
        """
        // ECJ [HW304] root Shop is named twice; remove one
        @Connector(
            root = {
              Shop.class,
              // JAVAC [HW304] root Shop is named twice; remove one
              Shop.class
            })
        public class Shops { /*WHOLE*/ }
        """);
  }

  @Test
  void names() {
    assertConnector(
        """
        @Connector(
            root = Shop.class,
            // ERROR [HW311] 'a/b' is no name for a connector or its namespace; use letters, digits, '.',
            //     '_' and '-'
            name = "a/b")
        public class Shops { /*WHOLE*/ }
        """);
    assertConnector(
        """
        @Connector(root = Shop.class)
        // ERROR [HW118] the class generated for 'Shops' would be test.Shops_Taken, which exists; rename
        //     one of the two
        public class Shops { /*WHOLE*/ }
        """
                .replace("Shops_Taken", "ShopsConnector")
            + "class ShopsConnector {}");
  }

  @Test
  void constructors() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        // ERROR [HW305] connector 'Shops' has 2 constructors that are not private; give it one, which
        //     takes all it needs
        public class Shops { /*WHOLE*/ Shops() {} Shops(String s) {} }
        """);
  }

  @Test
  void fetchesNothing() {
    assertProblems(
        "@Entity public record Lonely(@Id String id) {}",
        """
        // ERROR [HW306] connector 'Nothing' fetches nothing; add a method marked @Source or @Loader
        @Connector(root = Lonely.class) public class Nothing {}
        """);
  }

  @Test
  void seeds() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          /*WHOLE*/
          // ERROR [HW308] seed 'plan' returns String; return a SyncPlan
          @Seed static String plan() { return ""; }
          // ERROR [HW307] connector 'Shops' has a second @Seed 'second'; keep one
          @Seed static SyncPlan second() { return SyncPlan.of(); }
        }
        """);
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          /*WHOLE*/
          @Seed static SyncPlan plan(
              // ERROR [HW309] parameter 'buyer' of type Ref<Buyer> is unknown here; a seed takes a Ref to
              //     a root (Shop) or a List of them, a Seeding and what the connector's constructor takes
              Ref<Buyer> buyer,
              Ref<Shop> shop) { return SyncPlan.of(); }
        }
        """);
  }

  @Test
  void contextOfOneTypeTwice() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          Shops(String key, String secret) {}
          /*WHOLE*/
          @Derivation static List<Buyer> buyers(
              OrderPage page,
              // ERROR [HW312] parameter 'key' could be any of several constructor parameters of type
              //     String; give them types of their own
              String key) { return List.of(); }
        }
        """);
  }

  @Test
  void collectionThatNothingFills() {
    assertProblems(
        """
        @Entity public record Root(
            @Id String id,
            Many<Leaf> leaves,
            // ERROR [HW310] nothing of connector 'Forest' fills 'Root.others'; add a @Loader or @Derivation
            //     that populates it
            Many<Leaf> others) {}
        """,
        "@Entity public record Leaf(@Id String id) {}",
        """
        @Connector(root = Root.class)
        public class Forest {
          @Loader Page<Leaf> leaves(Ref<Root> root, PageRequest page) { return null; }
        }
        """);
  }

  @Test
  void aWrongEntityIsToldOnce() {
    assertProblems(
        """
        // ERROR [HW110] entity 'Root' has no @Id; mark the field that identifies it
        @Entity public record Root(Many<Root> children) {}
        """,
        """
        @Connector(root = Root.class)
        public class Forest {
          @Loader Page<Root> children(Ref<Root> root, PageRequest page) { return null; }
        }
        """);
  }
}
