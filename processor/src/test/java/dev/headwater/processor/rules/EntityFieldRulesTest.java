package dev.headwater.processor.rules;

import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** HW114 to HW121: what a field can be. */
final class EntityFieldRulesTest {
  private static final String SCALARS =
      "use String, a primitive or its box, BigDecimal, BigInteger, Instant, LocalDate,"
          + " LocalDateTime, OffsetDateTime, Duration, UUID, byte[], an enum, a record of these,"
          + " Ref<T> or Many<T>";

  @Test
  void everyScalarPasses() {
    assertProblems(
        "public enum Colour { RED, GREEN }",
        "public record Money(BigDecimal amount, @Nullable String currency, Inner inner) {}",
        "public record Inner(int a, byte @Nullable [] b, @Nullable Colour c) {}",
        """
        @Entity public record All(
            @Id String id, boolean a, byte b, short c, int d, long e, float f, double g, char h,
            Boolean i, Byte j, Short k, Integer l, Long m, Float n, Double o, Character p,
            BigDecimal q, BigInteger r, Instant s, LocalDate t, LocalDateTime u, OffsetDateTime v,
            Duration w, UUID x, Colour y, byte[] z, Money money, Ref<All> ref, Many<All> many) {}
        """,
        """
        @Entity public record Nulls(
            @Id String id, @Nullable Boolean i, @Nullable Byte j, @Nullable Short k,
            @Nullable Integer l, @Nullable Long m, @Nullable Float n, @Nullable Double o,
            @Nullable Character p, @Nullable String q, @Nullable Colour y, byte @Nullable [] z,
            @Nullable Money money, @Nullable Ref<All> ref) {}
        """);
  }

  @Test
  void namesOfAllSortsPass() {
    assertProblems(
        """
        @Entity public class Odd {
          private String id = "";
          private long wait;
          private String text = "";
          @Id public String getOf() { return id; }
          public void setOf(String id) { this.id = id; }
          public long getWait() { return wait; }
          public void setWait(long wait) { this.wait = wait; }
          public String getDefault() { return text; }
          public void setDefault(String text) { this.text = text; }
          public String getType() { return text; }
          public void setType(String text) { this.text = text; }
          public String getFields() { return text; }
          public void setFields(String text) { this.text = text; }
          public String getURL() { return text; }
          public void setURL(String text) { this.text = text; }
          public String getOut() { return text; }
          public void setOut(String text) { this.text = text; }
          public String getEntity() { return text; }
          public void setEntity(String text) { this.text = text; }
        }
        """);
  }

  @Test
  void unsupportedType() {
    assertProblems(
        "@Entity public record User(@Id String id) {}",
        """
        @Entity public record Bad(
            @Id String id,
            // ERROR [HW114] field 'date' cannot hold Date; use Instant
            Date date,
            // ERROR [HW114] field 'name' cannot hold Optional<String>; annotate the type with @Nullable
            //     instead: @Nullable String
            Optional<String> name,
            // ERROR [HW114] field 'users' cannot hold List<User>; a collection of entities is Many<User>
            List<User> users,
            // ERROR [HW114] field 'user' cannot hold User; refer to an entity with Ref<User>
            User user,
            // ERROR [HW114] field 'json' cannot hold Json; any JSON is for views over rows of other
            //     classes; hold its text in a String
            dev.headwater.json.Json json,
            // ERROR [HW114] field 'object' cannot hold Object; %s
            Object object,
            // ERROR [HW114] field 'numbers' cannot hold int[]; %s
            int[] numbers,
            // ERROR [HW114] field 'box' cannot hold Box.value of type Object; %s
            Box box) {}
        """
            .replace("%s", SCALARS),
        "public record Box(Object value) {}");
  }

  @Test
  void linkToNoEntity() {
    assertProblems(
        """
        @Entity public record Bad(
            @Id String id,
            // ERROR [HW115] field 'name' of type Ref<String> does not name an entity; name a class that
            //     is marked @Entity, as in Ref<User>
            Ref<String> name,
            // ERROR [HW115] field 'any' of type Many<?> does not name an entity; name a class that
            //     is marked @Entity, as in Ref<User>
            Many<?> any) {}
        """);
  }

  @Test
  void recursiveRecord() {
    assertProblems(
        "public record Tree(int value, @Nullable Tree left) {}",
        """
        @Entity public record Bad(
            @Id String id,
            // ERROR [HW119] field 'tree' holds Tree.left of type Tree, which contains itself; a record
            //     that contains itself has no fixed columns
            Tree tree) {}
        """);
  }

  @Test
  void inaccessibleType() {
    assertProblems(
        """
        public class Outer {
          private enum Secret { A }
          @Entity static class Bad {
            @Id String getId() { return ""; }
            void setId(String id) {}
            // ERROR [HW120] field 'secret' holds Outer.Secret, which is not accessible; generated code
            //     must be able to use it; make it public
            Secret getSecret() { return Secret.A; }
            void setSecret(Secret secret) {}
          }
        }
        """);
  }

  @Test
  void nullableWhereNothingIsNull() {
    assertProblems(
        "public @interface Nullable {}",
        """
        @Entity public class Bad {
          @Id String getId() { return ""; }
          void setId(String id) {}
          // ERROR [HW121] field 'size' of type int cannot be null; remove @Nullable, or use the box
          @test.Nullable int getSize() { return 1; }
          void setSize(int size) {}
        }
        """,
        """
        @Entity public record AlsoBad(
            @Id String id,
            // ERROR [HW116] collection 'others' cannot be null, only empty; remove @Nullable
            @org.jspecify.annotations.Nullable Many<AlsoBad> others) {}
        """);
  }

  @Test
  void sameConstant() {
    assertProblems(
        """
        @Entity public record Bad(
            @Id String id,
            String createdAt,
            // ERROR [HW117] field 'created_at' would be the constant CREATED_AT, as field 'createdAt' is;
            //     rename one of the two
            String created_at) {}
        """);
  }
}
