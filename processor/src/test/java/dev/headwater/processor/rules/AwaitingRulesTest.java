package dev.headwater.processor.rules;

import static dev.headwater.processor.rules.Shop.assertConnector;
import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** HW005: a class whose reading would wait for what is generated from it. */
final class AwaitingRulesTest {

  @Test
  void entity() {
    assertProblems(
        """
        @Entity
        // ERROR [HW005] 'Alpha' waits for AlphaType, which is generated from itself; it may be named
        //     anywhere but in the fields of an entity and in the annotated methods of a connector
        public class Alpha {
          @Id public String getId() { return ""; }
          public void setId(String id) {}
          // JAVAC cannot find symbol
          // ECJ AlphaType cannot be resolved to a type
          public AlphaType getSelf() { return null; }
          // JAVAC cannot find symbol
          // ECJ AlphaType cannot be resolved to a type
          public void setSelf(AlphaType self) {}
        }
        """);
  }

  @Test
  void entityThatRefersToItsType() {
    assertProblems(
        """
        @Entity
        // ERROR [HW005] 'Beta' waits for BetaType, which is generated from itself; it may be named
        //     anywhere but in the fields of an entity and in the annotated methods of a connector
        public class Beta {
          // JAVAC cannot find symbol
          // ECJ BetaType cannot be resolved to a type
          Beta(@Id String id, Ref<BetaType> other) {}
          public String id() { return ""; }
          // JAVAC cannot find symbol
          // ECJ BetaType cannot be resolved to a type
          public Ref<BetaType> other() { return null; }
        }
        """);
  }

  @Test
  void connector() {
    assertConnector(
        """
        @Connector(root = Shop.class)
        // ERROR [HW005] 'Shops' waits for ShopsConnector, which is generated from itself; it may be named
        //     anywhere but in the fields of an entity and in the annotated methods of a connector
        public class Shops {
          /*WHOLE*/
          // JAVAC cannot find symbol
          // ECJ ShopsConnector cannot be resolved to a type
          @Seed static SyncPlan plan(ShopsConnector connector) { return SyncPlan.of(); }
        }
        """);
  }

  @Test
  void view() {
    assertProblems(
        "public record Row(String id) {}",
        """
        @DataView(of = Row.class)
        // ERROR [HW005] 'RowView' waits for RowNode, which is generated from itself; it may be named
        //     anywhere but in the fields of a view, computed ones included
        public interface RowView {
          String id();
          // JAVAC cannot find symbol
          // ECJ RowNode cannot be resolved to a type
          @Computed static int one(RowNode node) { return 1; }
        }
        """);
  }

  @Test
  void rowWhosePropertyIsNotUsed() {
    assertProblems(
        """
        public class Row {
          public String id() { return ""; }
          // JAVAC cannot find symbol
          // ECJ Missing cannot be resolved to a type
          public Missing missing() { return null; }
        }
        """,
        """
        @DataView(of = Row.class)
        public interface RowView {
          // ERROR [HW162] field 'id' has type long, but in Row it has type String; give both the same
          //     type
          long id();
        }
        """);
  }
}
