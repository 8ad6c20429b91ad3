package dev.headwater.processor.rules;

import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** HW110 to HW113, HW118 and HW122 to HW124: an entity's id and name. */
final class EntityIdentityRulesTest {

  @Test
  void anyScalarIsAnId() {
    assertProblems(
        "public enum Colour { RED, GREEN }",
        "public record Place(String town, int number) {}",
        "@Entity public record A(@Id byte[] id) {}",
        "@Entity public record B(@Id boolean id, @Id char second, @Id Double third) {}",
        "@Entity public record C(@Id Colour id, @Id byte[] bytes) {}",
        "@Entity public record D(@Id Place id) {}",
        "@Entity public record E(@Id OffsetDateTime slug, String title) {}",
        "@Entity(name = \"Other\") public record F(@Id UUID id) {}");
  }

  @Test
  void noId() {
    assertProblems(
        """
        // ERROR [HW110] entity 'Bad' has no @Id; mark the field that identifies it; did you mean 'id'?
        @Entity public record Bad(String id, String title) {}
        """,
        """
        // ERROR [HW110] entity 'Worse' has no @Id; mark the field that identifies it
        @Entity public record Worse(String title, String something) {}
        """);
  }

  @Test
  void wrongId() {
    assertProblems(
        "public record Hash(byte[] value) {}",
        """
        @Entity public record Bad(
            // ERROR [HW111] id 'id' may not be null; remove @Nullable
            @Id @Nullable String id,
            // ERROR [HW112] id 'other' of type Ref<Bad> is no scalar; use the other entity's key as the id
            @Id Ref<Bad> other,
            // ERROR [HW113] id 'hash' is a record with a byte[], and arrays are not compared by value; use
            //     a String or UUID instead
            @Id Hash hash) {}
        """);
  }

  @Test
  void idOnNoField() {
    assertProblems(
        """
        @Entity public class Bad {
          String getSlug() { return ""; }
          void setSlug(String slug) {}
          // ERROR [HW122] @Id on 'slugs', which is no field of entity 'Bad': it needs a getter and a setter,
          //     or a constructor parameter; did you mean 'slug'?
          @Id private String slugs = "";
        }
        """);
  }

  @Test
  void idInNoEntity() {
    assertProblems(
        """
        // ERROR [HW123] @Id on 'id', but 'Forgotten' is no entity; mark the class @Entity
        public record Forgotten(@Id String id) {}
        """,
        """
        public class AlsoForgotten {
          // ERROR [HW123] @Id on 'key', but 'AlsoForgotten' is no entity; mark the class @Entity
          @Id String key = "";
        }
        """);
  }

  @Test
  void name() {
    assertProblems(
        """
        // ERROR [HW124] 'a b' is no name for an entity; use letters, digits and _, and a letter first
        @Entity(name = "a b") public record Bad(@Id String id) {}
        """);
  }

  @Test
  void generatedNameTaken() {
    assertProblems(
        "public enum IssueType { BUG, FEATURE }",
        """
        // ERROR [HW118] the class generated for 'Issue' would be test.IssueType, which exists; rename one
        //     of the two
        @Entity public record Issue(@Id String id, IssueType type) {}
        """);
  }
}
