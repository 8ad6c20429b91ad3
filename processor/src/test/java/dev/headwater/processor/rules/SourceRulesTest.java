package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Shop.assertConnector;
import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** HW201 to HW210 and HW223 to HW231: sources and loaders. */
final class SourceRulesTest {

  @Test
  void outsideOfAConnector() {
    assertConnector(
        """
        public class Shops {
          // ERROR [HW201] @Source on 'data', but 'Shops' is no connector; mark the class @Connector
          @Source String data(Ref<Shop> shop) { return ""; }
          // ERROR [HW201] @Loader on 'orders', but 'Shops' is no connector; mark the class @Connector
          @Loader Page<Order> orders(Ref<Shop> shop) { return null; }
          // ERROR [HW201] @Derivation on 'derived', but 'Shops' is no connector; mark the class @Connector
          @Derivation static List<Order> derived(String data) { return null; }
          // ERROR [HW201] @Seed on 'plan', but 'Shops' is no connector; mark the class @Connector
          @Seed static SyncPlan plan() { return SyncPlan.of(); }
        }
        """);
  }

  @Test
  void parents() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          /*WHOLE*/
          // ERROR [HW202] source 'none' has no parent; take it as a parameter, as in Ref<Repo> repo
          @Source String none() { return ""; }
          @Source String two(
              Ref<Shop> shop,
              // ERROR [HW203] source 'two' has a second parent 'order'; a source is called for one
              Ref<Order> order) { return ""; }
          @Source String wrong(
              // ERROR [HW209] parent 'name' of type Ref<String> is no reference to an entity; name a
              //     class that is marked @Entity
              Ref<String> name) { return ""; }
          @Source String raw(
              // ERROR [HW209] parent 'any' of type Ref<?> is no reference to an entity; name a
              //     class that is marked @Entity
              Ref<?> any) { return ""; }
        }
        """);
  }

  @Test
  void parameters() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          /*WHOLE*/
          @Source SourcePage<String> unknown(
              Ref<Shop> shop,
              // ERROR [HW204] parameter 'limit' of type int is unknown here; a source or loader takes its
              //     parent (Ref<P>), the PageRequest, what the connector's constructor takes and what its
              //     raw loaders return
              int limit) { return null; }
          @Source String single(
              Ref<Shop> shop,
              // ERROR [HW205] source 'single' takes a page request but returns no page; return
              //     SourcePage<D>, or remove 'page'
              PageRequest page) { return ""; }
          @Source SourcePage<Integer> typed(
              Ref<Shop> shop,
              // ERROR [HW206] parameter 'page' of type TypedPageRequest<After> does not fit the cursor of
              //     source 'typed'; take PageRequest
              TypedPageRequest<After> page) { return null; }
          @Source TypedSourcePage<Long, After> text(
              Ref<Shop> shop,
              // ERROR [HW206] parameter 'page' of type PageRequest does not fit the cursor of source
              //     'text'; take TypedPageRequest<After>
              PageRequest page) { return null; }
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
          // ERROR [HW208] source 'nothing' returns void, which is no data; return SourcePage<D>, or D if
          //     there are no pages
          @Source void nothing(Ref<Shop> shop) {}
          // ERROR [HW208] source 'page' returns Page<Order>, which is no data; return SourcePage<D>, or
          //     D if there are no pages
          @Source Page<Order> page(Ref<Shop> shop) { return null; }
          // ERROR [HW208] source 'wild' returns SourcePage<?>, which is no data; return SourcePage<D>,
          //     or D if there are no pages
          @Source SourcePage<?> wild(Ref<Shop> shop) { return null; }
          // ERROR [HW207] source 'cursor' has a cursor of type Object, which is no record of scalars; use
          //     one, or a page with a text cursor
          @Source TypedSourcePage<String, Object> cursor(Ref<Shop> shop) { return null; }
        }
        """);
  }

  @Test
  void pagingInRange() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          /*WHOLE*/
          @Source(
              // ERROR [HW210] pageSize is 0; it is at least 1
              pageSize = 0)
          SourcePage<String> a(Ref<Shop> shop) { return null; }
          @Source(
              pageSize = 1,
              // ERROR [HW210] maxPages is -5; it is at least 1
              maxPages = -5)
          SourcePage<Long> b(Ref<Shop> shop) { return null; }
        }
        """);
  }

  @Test
  void methods() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          // ERROR [HW226] method 'hidden' is private, and generated code calls it; make it package-private
          @Source private String hidden(Ref<Shop> shop) { return ""; }
          // ERROR [HW230] method 'any' has type parameters, which generated code cannot choose; remove them
          @Source <T> List<String> any(Ref<Shop> shop) { return null; }
          @Source Integer same(Ref<Shop> shop) { return 1; }
          // ERROR [HW227] method 'Same' is named as method 'same' is, letter case aside; reports and
          //     checkpoints go by name, so rename one
          @Source Long Same(Ref<Shop> shop) { return 1L; }
          // ERROR [HW231] method 'both' has two roles; keep one of @Source, @Loader, @Derivation and @Seed
          @Source @Loader(populates = "orders") Page<Order> both(Ref<Shop> shop) { return null; }
        }
        """);
  }

  @Test
  void loaders() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          @Loader Page<Order> orders(Ref<Shop> shop) { return null; }
          // ERROR [HW228] loader 'text' returns Page<String>; return a Page, TypedPage or List of an
          //     entity or its input, the parent or an Optional of it, or a Map of parents
          @Loader(populates = "orders") Page<String> text(Ref<Shop> shop) { return null; }
          @Loader(
              // ERROR [HW229] loader 'town' fills 'Shop.town', which is no collection; name a field of
              //     type Many<T>
              populates = "town")
          List<Order> town(Ref<Shop> shop) { return null; }
          // ERROR [HW222] 'ordrs' fills 'Shop.orders', which 'orders' fills already; let one of them do it
          @Loader List<Order> ordrs(Ref<Shop> shop) { return null; }
          // ERROR [HW217] 'byer' fills 'byer', which is no field of 'Shop'; there are 'id', 'town', 'orders'
          @Loader List<Buyer> byer(Ref<Shop> shop) { return null; }
        }
        """);
  }

  @Test
  void loadersOfEveryFormPass() {
    assertProblems(
        "public record After(long id) {}",
        """
        @Entity public record Hub(
            @Id int number, Many<Hub> a, Many<Hub> b, Many<Hub> c, Many<Hub> d) {}
        """,
        """
        @Connector(root = Hub.class)
        public record Hubs(String base) {
          @Loader Page<Hub> a(Ref<Hub> hub, PageRequest page) { return null; }
          @Loader TypedPage<HubInput, After> b(TypedPageRequest<After> page, Ref<Hub> hub) { return null; }
          @Loader List<HubInput> c(Ref<Hub> hub) { return List.of(); }
          @Loader(populates = "d") static Page<Hub> others(Ref<Hub> hub) throws Exception { return null; }
        }
        """);
  }

  @Test
  void sourceThatNothingReads() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          /*WHOLE*/
          // ERROR [HW223] no derivation reads source 'lost'; add one that takes Map<String, Integer>
          @Source Map<String, Integer> lost(Ref<Shop> shop) { return null; }
        }
        """);
  }

  @Test
  void sourceThatNothingTriggers() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        public class Shops {
          /*WHOLE*/
          // ERROR [HW224] nothing can trigger source 'extra', since none of its derivations fills a field;
          //     give one of them populates = "..."
          @Source String extra(Ref<Shop> shop) { return ""; }
          @Derivation static List<Buyer> buyers(String extra) { return List.of(); }
        }
        """);
  }

  @Test
  void parentThatNothingProduces() {
    assertProblems(
        "@Entity public record Island(@Id String id, Many<Island> near) {}",
        "@Entity public record Lake(@Id String id, Many<Lake> lakes) {}",
        """
        @Connector(root = Lake.class)
        public class Maps {
          @Loader Page<Lake> lakes(Ref<Lake> lake) { return null; }
          @Loader Page<Island> near(
              // ERROR [HW225] nothing produces a 'Island' for loader 'near' to be called for; make it a
              //     root, or fill a collection of it
              Ref<Island> island) { return null; }
        }
        """);
  }
}
