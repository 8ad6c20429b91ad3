package dev.headwater.processor.generated;

import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** Entities with odd members: without a comment, all compile silently, generated code included. */
final class OddBeansTest {

  @Test
  void inherited() {
    assertProblems(
        """
        package test.base;
        public class Base<K> {
          private K id;
          protected int hidden;
          public K getId() { return id; }
          public void setId(K id) { this.id = id; }
          protected int getHidden() { return hidden; }
          protected void setHidden(int hidden) { this.hidden = hidden; }
          int getSecret() { return 1; }
          void setSecret(int secret) {}
        }
        """,
        """
        public interface Named {
          default String getName() { return ""; }
          default void setName(String name) {}
          static int getCount() { return 1; }
        }
        """,
        """
        public abstract class Middle<A, B> extends test.base.Base<B> implements Named {
          abstract A getFirst();
          void setFirst(A first) {}
        }
        """,
        """
        @Entity public class User extends Middle<Integer, String> {
          @Override @Id public String getId() { return super.getId(); }
          @Override Integer getFirst() { return 1; }
          public boolean isOpen() { return true; }
          public void setOpen(boolean open) {}
          public Boolean getMaybe() { return true; }
          public User setMaybe(Boolean maybe) { return this; }
        }
        """);
  }

  @Test
  void inheritedByAnImmutableClass() {
    assertProblems(
        """
        public class Base<T> {
          private final T title;
          Base(T title) { this.title = title; }
          public T getTitle() { return title; }
        }
        """,
        """
        @Entity public class Post extends Base<String> {
          @Id private final String id;
          public Post(String id, String title, byte... bytes) { super(title); this.id = id; }
          public String id() { return id; }
          public byte[] bytes() { return new byte[0]; }
        }
        """);
  }

  @Test
  void overloads() {
    assertProblems(
        """
        @Entity public class Bean {
          @Id public String getId() { return ""; }
          public void setId(String id) {}
          public void setId(CharSequence id) {}
          public int getSize() { return 1; }
          public void setSize(String size) {}
          public void setSize(int size) {}
          public String getId(int index) { return ""; }
          public static int getTotal() { return 1; }
          public static void setTotal(int total) {}
          public void set(int x) {}
          public int get() { return 1; }
          public void settle(int x) {}
        }
        """);
  }

  @Test
  void recordsOfAllSorts() {
    assertProblems(
        "public interface Named<T> { T name(); default T title() { return name(); } }",
        """
        @Entity public record User(@Id String id, String name, byte... bytes)
            implements Named<String>, Comparable<User> {
          public static final User NOBODY = new User("", "");
          public User { bytes = bytes.clone(); }
          public User(String id) { this(id, ""); }
          @Override public int compareTo(User other) { return id.compareTo(other.id); }
          @Override public String name() { return name.strip(); }
          public String getSomething() { return ""; }
        }
        """);
  }

  @Test
  void membersNamedLikeThoseOfEveryObject() {
    assertProblems(
        """
        @Entity public class Bean {
          @Id public int getHashCode() { return 1; }
          public void setHashCode(int x) {}
          @Id public String getToString() { return ""; }
          public void setToString(String x) {}
          @Id public boolean isClone() { return true; }
          public void setClone(boolean x) {}
          @Id public long getFinalize() { return 1; }
          public void setFinalize(long x) {}
          @Id public long getNotify() { return 1; }
          public void setNotify(long x) {}
          @Id public long getNotifyAll() { return 1; }
          public void setNotifyAll(long x) {}
          @Id public long getGetClass() { return 1; }
          public void setGetClass(long x) {}
          @Id public long getWait() { return 1; }
          public void setWait(long x) {}
          @Id public String getEquals() { return ""; }
          public void setEquals(String x) {}
          @Id public String getComposite() { return ""; }
          public void setComposite(String x) {}
          @Id public String getRef() { return ""; }
          public void setRef(String x) {}
        }
        """);
  }

  @Test
  void inputSettersBesideInheritedMethods() {
    assertProblems(
        """
        @Entity public record Odd(
            @Id String id, Ref<Odd> of, Ref<Odd> ref, Ref<Odd> type, String put, String isSet,
            String get, String unset, String entity, String merge, String copy, String copyOf,
            String equals, String key, String in, String out, String read, String write,
            String odd, String seeding, long refTo, String _x, String $y, String x$y) {}
        """);
  }
}
