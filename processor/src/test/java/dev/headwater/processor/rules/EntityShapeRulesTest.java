package dev.headwater.processor.rules;

import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** HW101 to HW109: what class can be an entity. */
final class EntityShapeRulesTest {

  @Test
  void everyShapePasses() {
    assertProblems(
        "@Entity public record Row(@Id String id) {}",
        """
        @Entity public class Bean {
          private String id = "";
          private boolean open;
          public Bean() {}
          public Bean(String id) { this.id = id; }
          @Id public String getId() { return id; }
          public void setId(String id) { this.id = id; }
          public boolean isOpen() { return open; }
          public void setOpen(boolean open) { this.open = open; }
          public String getComputed() { return id + open; }
        }
        """,
        """
        @Entity public final class Fixed {
          private final String id;
          private final int size;
          Fixed(@Id String id, int size) { this.id = id; this.size = size; }
          public String id() { return id; }
          public int getSize() { return size; }
        }
        """,
        """
        public class Outer {
          @Entity public record Nested(@Id String id) {}
          @Entity static class NestedBean {
            @Id private long id;
            long getId() { return id; }
            void setId(long id) { this.id = id; }
          }
        }
        """);
  }

  @Test
  void notAClass() {
    assertProblems(
        """
        public class Outer<T> {
          // ERROR [HW101] entity 'Face' is an interface, and generated code cannot construct it;
          //     make it a record or a class
          @Entity interface Face { @Id String id(); }

          // ERROR [HW101] entity 'Colour' is an enum, and generated code cannot construct it;
          //     make it a record or a class
          @Entity enum Colour { RED }

          // ERROR [HW101] entity 'Mark' is an annotation, and generated code cannot construct it;
          //     make it a record or a class
          @Entity @interface Mark {}

          // ERROR [HW101] entity 'Half' is abstract, and generated code cannot construct it;
          //     make it concrete
          @Entity abstract static class Half {}

          // ERROR [HW101] entity 'Box' is generic, and generated code cannot construct it;
          //     remove its type parameters
          @Entity record Box<V>(@Id String id, V value) {}

          // ERROR [HW101] entity 'Hidden' is private, and generated code cannot construct it;
          //     make it and what encloses it package-private
          @Entity private record Hidden(@Id String id) {}

          // ERROR [HW101] entity 'Inner' is an inner class, and generated code cannot construct it;
          //     make it static
          @Entity class Inner {}
        }
        """);
  }

  @Test
  void noWayToConstruct() {
    assertProblems(
        """
        // ERROR [HW105] entity 'Two' can be constructed in 2 ways; give it one constructor that is not
        //     private, with all fields, or a no-argument constructor with setters, or make it a record
        @Entity class Two {
          Two(@Id String id) {}
          Two(@Id String id, int size) {}
          String id() { return ""; }
        }
        """,
        """
        // ERROR [HW105] entity 'None' can be constructed in 0 ways; give it one constructor that is not
        //     private, with all fields, or a no-argument constructor with setters, or make it a record
        @Entity class None {
          private None() {}
        }
        """);
  }

  @Test
  void noAccessor() {
    assertProblems(
        """
        @Entity class Fixed {
          private final String id;
          // ERROR [HW106] constructor parameter 'titel' of entity 'Fixed' has no accessor; add a method
          //     titel() that returns it; did you mean 'title'?
          Fixed(@Id String id, String titel) { this.id = id; }
          String id() { return id; }
          String getTitle() { return ""; }
        }
        """);
  }

  @Test
  void typesDiffer() {
    assertProblems(
        """
        @Entity class Fixed {
          // ERROR [HW107] constructor parameter 'size' has type int, but its accessor returns long; give
          //     both the same type
          Fixed(@Id String id, int size) {}
          String id() { return ""; }
          long size() { return 1; }
        }
        """,
        """
        @Entity class Bean {
          @Id String getId() { return ""; }
          void setId(String id) {}
          int getSize() { return 1; }
          // ERROR [HW107] setter 'setSize' takes long, but the getter returns int; give both the same type
          void setSize(long size) {}
        }
        """);
  }

  @Test
  void setterAlone() {
    assertProblems(
        """
        @Entity class Bean {
          @Id String getId() { return ""; }
          void setId(String id) {}
          String getTitle() { return ""; }
          // ERROR [HW108] setter 'setTitel' has no getter, and a field of an entity needs both; add
          //     one; did you mean 'title'?
          void setTitel(String title) {}
        }
        """);
  }

  @Test
  void propertyThatTheConstructorDoesNotTake() {
    assertProblems(
        """
        @Entity class NoLongerABean {
          @Id private long id;
          NoLongerABean(long id) {}
          long getId() { return id; }
          void setId(long id) {}
          String getName() { return ""; }
          // ERROR [HW125] the constructor of entity 'NoLongerABean' does not take 'name', which would be
          //     lost; add a no-argument constructor, or the parameter
          void setName(String name) {}
        }
        """);
  }

  @Test
  void propertyWithoutSetter() {
    assertProblems(
        """
        @Entity class Bean {
          private String id = "";
          private String name = "";
          private transient int length;
          private final int fixed = 1;
          @Id String getId() { return id; }
          void setId(String id) {}
          // ERROR [HW126] 'name' of entity 'Bean' has no setter that generated code can call, and would
          //     be lost; add one, or make the field transient if it is computed
          String getName() { return name; }
          private void setName(String name) {}
          int getLength() { return length; }
          int getFixed() { return fixed; }
          String getComputed() { return id + name; }
        }
        """);
  }

  @Test
  void idOfASuperclass() {
    assertProblems(
        """
        public abstract class Base {
          @Id private long id;
          public long getId() { return id; }
          public void setId(long id) { this.id = id; }
        }
        """,
        """
        @Entity public class Derived extends Base {
          private String name = "";
          public String getName() { return name; }
          public void setName(String name) { this.name = name; }
        }
        """);
  }

  @Test
  void checkedException() {
    assertProblems(
        """
        @Entity class Fixed {
          // ERROR [HW109] '<init>' of entity 'Fixed' throws IOException, a checked exception, which
          //     generated code cannot handle; throw an unchecked one
          Fixed(@Id String id) throws java.io.IOException {}
          // ERROR [HW109] 'id' of entity 'Fixed' throws Exception, a checked exception, which
          //     generated code cannot handle; throw an unchecked one
          String id() throws Exception { return ""; }
        }
        """,
        """
        @Entity class Fine {
          Fine(@Id String id) throws IllegalStateException {}
          String id() throws Error { return ""; }
        }
        """);
  }
}
