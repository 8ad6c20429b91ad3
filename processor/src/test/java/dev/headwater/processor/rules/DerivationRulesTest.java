package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Shop.assertConnector;

import org.junit.jupiter.api.Test;

/** HW206 and HW211 to HW222: derivations. */
final class DerivationRulesTest {

  @Test
  void notStatic() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          @Source SourcePage<OrderPage> orderPage(Ref<Shop> shop) { return null; }
          // ERROR [HW211] derivation 'orders' is not static; make it so, since it may read nothing but
          //     the page
          @Derivation(populates = "orders") List<Order> orders(OrderPage page) { return null; }
        }
        """);
  }

  @Test
  void sources() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          /*WHOLE*/
          @Source SourcePage<OrderPage> morePage(Ref<Shop> shop) { return null; }
          @Derivation(
              // ERROR [HW212] derivation 'a' reads source 'orderPag', which does not exist; did you mean
              //     'orderPage'?
              source = "orderPag")
          static List<Order> a(OrderPage page) { return null; }
          // ERROR [HW213] derivation 'b' names no source, and its parameters fit 'orderPage' and
          //     'morePage'; name one with source = "..."
          @Derivation static List<Buyer> b(OrderPage page) { return null; }
          // ERROR [HW213] derivation 'c' names no source, and its parameters fit the data of none; name
          //     one with source = "..."
          @Derivation static List<Buyer> c(String page) { return null; }
          // ERROR [HW214] derivation 'd' does not take the data of source 'morePage'; add a parameter of
          //     type OrderPage
          @Derivation(source = "morePage") static List<Buyer> d(Ref<Shop> shop) { return null; }
        }
        """
            // The one derivation of WHOLE would be as ambiguous as b.
            .replace(
                "/*WHOLE*/",
                Shop.WHOLE.replace(
                    "populates = \"orders\"", "source = \"orderPage\", populates = \"orders\"")));
  }

  @Test
  void parameters() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          /*WHOLE*/
          @Derivation static List<Buyer> a(
              OrderPage page,
              // ERROR [HW215] parameter 'limit' of type int is unknown here; a derivation of 'orderPage'
              //     takes OrderPage, Ref<Shop>, PageRequest and what the connector's constructor takes
              int limit) { return null; }
          @Derivation static List<Buyer> b(
              OrderPage page,
              // ERROR [HW215] parameter 'order' of type Ref<Order> is unknown here; a derivation of
              //     'orderPage' takes OrderPage, Ref<Shop>, PageRequest and what the connector's
              //     constructor takes
              Ref<Order> order) { return null; }
          @Derivation static List<Buyer> c(
              OrderPage page,
              // ERROR [HW206] parameter 'request' of type TypedPageRequest<After> does not fit the cursor
              //     of source 'orderPage'; take PageRequest
              TypedPageRequest<After> request) { return null; }
        }
        """);
  }

  @Test
  void returns() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          /*WHOLE*/
          // ERROR [HW216] derivation 'a' returns Set<Buyer>; return a List, Stream or Optional of an
          //     entity or its input
          @Derivation static Set<Buyer> a(OrderPage page) { return null; }
          // ERROR [HW216] derivation 'b' returns List<String>; return a List, Stream or Optional of an
          //     entity or its input
          @Derivation static List<String> b(OrderPage page) { return null; }
          // ERROR [HW216] derivation 'c' returns Buyer; return a List, Stream or Optional of an
          //     entity or its input
          @Derivation static Buyer c(OrderPage page) { return null; }
        }
        """);
  }

  @Test
  void populates() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          /*WHOLE*/
          @Derivation(
              // ERROR [HW217] 'a' fills 'oders', which is no field of 'Shop'; did you mean 'orders'?
              populates = "oders")
          static List<Order> a(OrderPage page) { return null; }
          @Derivation(
              // ERROR [HW217] 'far' fills 'purchases', which is no field of 'Shop'; there are 'id', 'town',
              //     'orders'
              populates = "purchases")
          static List<Order> far(OrderPage page) { return null; }
          @Derivation(
              // ERROR [HW218] 'b' makes 'Buyer', but collection 'Shop.orders' holds 'Order'
              populates = "orders")
          static List<Buyer> b(OrderPage page) { return null; }
          // ECJ [HW219] derivation 'c' fills collection 'orders' and more; write a derivation for each
          @Derivation(
              populates = {
                "orders",
                // JAVAC [HW219] derivation 'c' fills collection 'orders' and more; write a derivation for
                //     each
                "town"
              })
          static List<Order> c(OrderPage page) { return null; }
          @Derivation(
              // ERROR [HW220] derivation 'd' fills 'town' of 'Shop', but makes 'Buyer'; return ShopInput
              populates = "town")
          static List<Buyer> d(OrderPage page) { return null; }
          @Derivation(
              // ERROR [HW221] derivation 'e' fills 'id', an id of 'Shop', which is known before; remove it
              populates = "id")
          static List<ShopInput> e(OrderPage page) { return null; }
          @Derivation(
              // ERROR [HW222] 'f' fills 'Shop.orders', which 'orders' fills already; let one of them do it
              populates = "orders")
          static List<Order> f(OrderPage page) { return null; }
        }
        """);
  }
}
