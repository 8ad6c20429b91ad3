package dev.headwater.processor.rules;

import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** HW204 and HW232 to HW240, HW312 and HW313: what loaders take, fill and share. */
final class LoaderRulesTest {
  private static final String HUB =
      """
      @Entity public record Hub(
          @Id int number, @Nullable String name, @Nullable String town, Many<Hub> near, Many<Hub> far,
          Many<Spoke> spokes) {}
      """;
  private static final String SPOKE = "@Entity public record Spoke(@Id String id, int length) {}";
  private static final String BARE = "@Entity public record Bare(@Id String id) {}";

  /** Loaders that fill all collections of a hub. */
  private static final String WHOLE =
      "@Loader List<Hub> near(Ref<Hub> hub) { return null; }"
          + " @Loader List<Hub> far(Ref<Hub> hub) { return null; }"
          + " @Loader Page<Spoke> spokesOf(Ref<Hub> hub) { return null; } ";

  private static void assertHubs(String connector) {
    assertProblems(HUB, SPOKE, BARE, connector.replace("/*WHOLE*/", WHOLE));
  }

  @Test
  void everyKindPasses() {
    assertHubs(
        """
        @Connector(root = Hub.class)
        public class Hubs {
          public record Codes(Map<String, String> names) {}
          public record Table(List<String> rows) {}
          Hubs(String token, java.util.Locale locale) {}
          /*WHOLE*/
          @Loader Codes codes(String token) { return null; }
          @Loader static Table table(Codes codes) throws java.io.IOException { return null; }
          @Loader(populates = "name") Optional<HubInput> name(Ref<Hub> hub, Table table, Codes codes) {
            return null;
          }
          @Loader(populates = "town") HubInput town(java.util.Locale locale, Ref<Hub> hub) { return null; }
          @Loader(batchSize = 7) Map<Ref<Spoke>, Spoke> spokes(List<Ref<Spoke>> spokes, Table table) {
            return null;
          }
        }
        """);
  }

  @Test
  void whatNobodyProvides() {
    assertHubs(
        """
        @Connector(root = Hub.class)
        public class Hubs {
          public record Codes(Map<String, String> names) {}
          Hubs(String token) {}
          /*WHOLE*/
          @Loader(populates = "name") HubInput name(
              Ref<Hub> hub,
              // ERROR [HW204] parameter 'locale' of type Locale is unknown here; a source or loader takes its
              //     parent (Ref<P>), the PageRequest, what the connector's constructor takes and what its
              //     raw loaders return
              java.util.Locale locale, Codes codes) { return null; }
          @Loader Codes codes(
              // ERROR [HW204] parameter 'page' of type PageRequest is unknown here; a raw loader takes what
              //     the connector's constructor takes and what other raw loaders return
              PageRequest page) { return null; }
        }
        """);
  }

  @Test
  void whatSeveralProvide() {
    assertHubs(
        """
        @Connector(root = Hub.class)
        public class Hubs {
          public record Codes(Map<String, String> names) {}
          Hubs(String owner, String token, java.util.Locale locale) {}
          /*WHOLE*/
          @Loader(populates = "name") HubInput name(
              Ref<Hub> hub,
              // ERROR [HW312] parameter 'token' could be any of several constructor parameters of type String;
              //     give them types of their own
              String token, Codes codes) { return null; }
          @Loader Codes codes(
              // ERROR [HW312] parameter 'owner' could be any of several constructor parameters of type String;
              //     give them types of their own
              String owner) { return null; }
          // ERROR [HW233] loader 'others' returns Hubs.Codes, which loader 'codes' returns already; give
          //     one of them a type of its own
          @Loader Codes others() { return null; }
          // ERROR [HW233] loader 'place' returns Locale, which the constructor takes already; give one of
          //     them a type of its own
          @Loader java.util.Locale place() { return null; }
        }
        """);
  }

  @Test
  void rawData() {
    assertHubs(
        """
        @Connector(root = Hub.class)
        public class Hubs {
          /*WHOLE*/
          // ERROR [HW232] loader 'number' takes no parent, and nothing could ask for int by type; return a
          //     class of its own, or take the parent as Ref<P>
          @Loader int number() { return 1; }
          // ERROR [HW232] loader 'nothing' takes no parent, and nothing could ask for void by type; return
          //     a class of its own, or take the parent as Ref<P>
          @Loader void nothing() {}
          // ERROR [HW202] loader 'hubs' has no parent; take it as a parameter, as in Ref<Repo> repo
          @Loader List<Hub> hubs() { return null; }
          // ERROR [HW226] method 'hidden' is private, and generated code calls it; make it package-private
          @Loader private StringBuilder hidden() { return null; }
        }
        """);
  }

  @Test
  void rawDataThatNothingTakes() {
    assertHubs(
        """
        @Connector(root = Hub.class)
        public class Hubs {
          /*WHOLE*/
          // ERROR [HW235] no source or loader takes the Map<String, Integer> of loader 'codes', so it is
          //     never called; add a parameter of that type, or take the parent as Ref<P> if it fills
          //     something
          @Loader Map<String, Integer> codes() { return null; }
        }
        """);
  }

  @Test
  void rawDataThatNeedThemselves() {
    assertHubs(
        """
        @Connector(root = Hub.class)
        public class Hubs {
          public record A(int a) {}
          public record B(int b) {}
          public record C(int c) {}
          /*WHOLE*/
          // ERROR [HW234] loader 'a' needs what it returns itself: a -> b -> a; break the circle
          @Loader A a(C c, B b) { return null; }
          // ERROR [HW234] loader 'b' needs what it returns itself: b -> a -> b; break the circle
          @Loader B b(A a) { return null; }
          @Loader C c() { return null; }
        }
        """);
  }

  @Test
  void entities() {
    assertHubs(
        """
        @Connector(root = {Hub.class, Bare.class})
        public class Hubs {
          /*WHOLE*/
          // ERROR [HW236] loader 'spoke' is called for 'Hub', but returns 'Spoke'; return Hub or HubInput,
          //     or a page or List that fills a collection
          @Loader Optional<Spoke> spoke(Ref<Hub> hub) { return null; }
          // ERROR [HW239] loader 'part' returns HubInput, which may set any field of 'Hub'; say which it
          //     fills with populates = {...}, or return 'Hub' whole
          @Loader HubInput part(Ref<Hub> hub) { return null; }
          @Loader(
              // ERROR [HW239] loader 'whole' returns 'Hub' whole, which fills every field; leave populates
              //     out, or return HubInput
              populates = "name")
          Hub whole(Ref<Hub> hub) { return null; }
          // ERROR [HW239] loader 'bare' fills nothing, since 'Bare' has no field besides its id; remove it
          @Loader Bare bare(Ref<Bare> bare) { return null; }
          @Loader(
              // ERROR [HW238] loader 'members' returns 'Hub' itself, which has no room for collection
              //     'spokes'; return a page or List of its members
              populates = "spokes")
          HubInput members(Ref<Hub> hub) { return null; }
          @Loader(
              // ERROR [HW221] loader 'id' fills 'number', an id of 'Hub', which is known before; remove it
              populates = "number")
          HubInput id(Ref<Hub> hub) { return null; }
          @Loader(
              // ERROR [HW217] 'wrong' fills 'nam', which is no field of 'Hub'; did you mean 'name'?
              populates = "nam")
          HubInput wrong(Ref<Hub> hub) { return null; }
        }
        """);
  }

  @Test
  void twoFillOneField() {
    assertHubs(
        """
        @Connector(root = Hub.class)
        public class Hubs {
          /*WHOLE*/
          @Loader(populates = "name") HubInput name(Ref<Hub> hub) { return null; }
          // ERROR [HW222] 'whole' fills 'Hub.name', which 'name' fills already; let one of them do it
          @Loader Hub whole(Ref<Hub> hub) { return null; }
        }
        """);
  }

  @Test
  void batches() {
    assertHubs(
        """
        @Connector(root = Hub.class)
        public class Hubs {
          /*WHOLE*/
          // ERROR [HW237] loader 'list' takes List<Ref<Hub>> and returns List<Hub>; a batched loader takes
          //     List<Ref<Hub>> and returns Map<Ref<Hub>, Hub>
          @Loader(populates = "near") List<Hub> list(List<Ref<Hub>> hubs) { return null; }
          // ERROR [HW237] loader 'one' takes Ref<Hub> and returns Map<Ref<Hub>, Hub>; a batched loader takes
          //     List<Ref<Hub>> and returns Map<Ref<Hub>, Hub>
          @Loader Map<Ref<Hub>, Hub> one(Ref<Hub> hub) { return null; }
          // ERROR [HW237] loader 'keyed' takes List<Ref<Hub>> and returns Map<Ref<Spoke>, Hub>; a batched
          //     loader takes List<Ref<Hub>> and returns Map<Ref<Hub>, Hub>
          @Loader Map<Ref<Spoke>, Hub> keyed(List<Ref<Hub>> hubs) { return null; }
          @Loader(
              // ERROR [HW210] batchSize is 0; it is at least 1
              batchSize = 0)
          Map<Ref<Spoke>, Spoke> spokes(List<Ref<Spoke>> spokes) { return null; }
        }
        """);
  }

  @Test
  void collections() {
    assertHubs(
        """
        @Connector(root = Hub.class)
        public class Hubs {
          @Loader List<Hub> near(Ref<Hub> hub) { return null; }
          // ERROR [HW240] loader 'others' makes 'Hub' and could fill 'near' or 'far' of 'Hub'; name one with
          //     populates = "...", or name the method so
          @Loader List<Hub> others(Ref<Hub> hub) { return null; }
          // ERROR [HW217] 'bares' fills 'bares', which is no field of 'Hub'; there are 'number',
          //     'name', 'town', 'near', 'far', 'spokes'
          @Loader Page<Bare> bares(Ref<Hub> hub) { return null; }
          // ECJ [HW219] loader 'two' fills collection 'far' and more; write a loader for each
          @Loader(
              populates = {
                "far",
                // JAVAC [HW219] loader 'two' fills collection 'far' and more; write a loader for each
                "spokes"})
          Page<Hub> two(Ref<Hub> hub) { return null; }
        }
        """);
  }

  @Test
  void plansThatCannotBeDerived() {
    assertProblems(
        "@Entity public record City(@Id String id, Many<Road> roads) {}",
        "@Entity public record Road(@Id String id, Many<City> cities) {}",
        """
        @Connector(root = City.class)
        // ERROR [HW313] connector 'Maps' has no @Seed, and no plan can be derived, since 'City', 'Road' lead
        //     to each other; add a @Seed, or write autoload = false on what closes the circle
        public class Maps {
          @Loader List<Road> roads(Ref<City> city) { return null; }
          @Loader List<City> cities(Ref<Road> road) { return null; }
        }
        """,
        """
        @Connector(name = "manual", root = City.class)
        public class ManualMaps {
          @Loader List<Road> roads(Ref<City> city) { return null; }
          @Loader(autoload = false) List<City> cities(Ref<Road> road) { return null; }
        }
        """,
        """
        @Connector(name = "seeded", root = City.class)
        public class SeededMaps {
          @Loader List<Road> roads(Ref<City> city) { return null; }
          @Loader List<City> cities(Ref<Road> road) { return null; }
          @Seed static SyncPlan plan(Ref<City> city) { return SyncPlan.of(); }
        }
        """);
  }
}
