package dev.headwater.processor.rounds;

import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** A class may name what is generated, from itself or from others, wherever it likes. */
final class GeneratedTypesInSignaturesTest {

  @Test
  void ofItself() {
    assertProblems(
        """
        @Entity public record User(@Id String id, String name) {
          public static final UserType TYPE = UserType.TYPE;
          public static UserInput input(String id) { return UserInput.of(id).name("x"); }
          public User with(UserType type, List<UserInput> inputs) { return this; }
          static class Inputs extends ArrayList<UserInput> { static final long serialVersionUID = 1; }
        }
        """,
        """
        @Entity public class Bean {
          private String id = "";
          private transient BeanInput last = BeanInput.of("");
          @Id public String getId() { return id; }
          public void setId(String id) { this.id = id; }
          public BeanInput getLast() { return last; }
          public Bean() {}
          public Bean(BeanInput input) { this.last = input; }
        }
        """,
        """
        @Entity public class Fixed {
          private final String id;
          public Fixed(@Id String id) { this.id = id; }
          private Fixed(FixedInput input) { this(""); }
          public String id() { return id; }
          public static Fixed of(FixedInput input) { return new Fixed(input); }
        }
        """);
  }

  @Test
  void ofOneAnother() {
    assertProblems(
        "@Entity public record A(@Id String id, Many<B> bs) { public BInput b() { return null; } }",
        "@Entity public record B(@Id String id, Ref<A> a) { public AType a(HubSchema s) { return null; } }",
        """
        @Connector(root = A.class)
        public class Hub {
          private final AType type;
          public Hub(AType type, @Nullable OtherConnector other) { this.type = type; }
          @Loader(populates = "bs") List<BInput> loadBs(Ref<A> a) { return List.of(); }
          @Seed SyncPlan plan(AType type, Seeding seeding) { return SyncPlan.of(); }
          HubConnector connector() { return null; }
          HubLoadBsLoader loader() { return null; }
        }
        """,
        """
        @Connector(root = A.class)
        public class Other {
          @Source SourcePage<List<HubSchema>> page(Ref<A> a) { return null; }
          @Derivation(populates = "bs") static List<B> bs(List<HubSchema> page) { return List.of(); }
        }
        """,
        """
        public class Application {
          static final HeadwaterRegistry ALL = null;
          static HubConnector hub() { return new HubConnector(AType.TYPE, null); }
        }
        """);
  }
}
