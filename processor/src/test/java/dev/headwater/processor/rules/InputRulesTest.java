package dev.headwater.processor.rules;

import static dev.headwater.processor.testing.Problems.assertProblems;

import org.junit.jupiter.api.Test;

/** HW350 to HW357: inputs of mutations. */
final class InputRulesTest {
  private static final String IMPORTS =
      "import dev.headwater.input.*; import dev.headwater.json.Json;"
          + " import dev.headwater.plan.Arguments; import jakarta.validation.constraints.*;";

  private static void assertInput(String... sources) {
    String[] whole = sources.clone();
    for (int i = 0; i < whole.length; i++) {
      whole[i] =
          whole[i].replaceFirst(
              "(?s)^",
              "package test; import dev.headwater.*; "
                  + "import java.util.*; import org.jspecify.annotations.*; "
                  + IMPORTS
                  + "\n");
    }
    assertProblems(whole);
  }

  @Test
  void fine() {
    assertInput(
        """
        @MutationInput public record Fine(
            String text, int number, @Nullable Long large, @Required @Nullable Double real,
            Given<@Nullable Boolean> maybe, Kind kind, Part part, List<@Nullable Part> parts,
            Json json, @Nullable Arguments args, @Nullable Fine self) {
          public enum Kind { A, B }
        }
        """,
        "@MutationInput @Strict record Part(@NotNull @Trimmed @Size(max = 3) String text) {}",
        "@MutationInput record Nothing() {}");
  }

  @Test
  void shapes() {
    assertInput(
        """
        public class Shapes {
          // ERROR [HW350] input 'A' is a class; make it a record
          @MutationInput static class A {}
          // ERROR [HW350] input 'B' is an interface, and generated code cannot construct it; make it
          //     a record
          @MutationInput interface B {}
          // ERROR [HW350] input 'C' is generic, and generated code cannot construct it; remove its
          //     type parameters
          @MutationInput record C<T>(T t) {}
          // ERROR [HW350] input 'D' is private, and generated code cannot construct it; make it and
          //     what encloses it package-private
          @MutationInput private record D(String d) {}
          // ERROR [HW350] input 'E' is an enum, and generated code cannot construct it; make it a
          //     record
          @MutationInput enum E {}
          // ERROR [HW118] the class generated for 'Shapes.F' would be test.Shapes_FReader, which
          //     exists; rename one of the two
          @MutationInput record F(String f) {}
        }
        """,
        "class Shapes_FReader {}");
  }

  private static final String TYPES =
      "use String, int, long, double, boolean or their boxes, an enum, a record that is marked"
          + " @MutationInput, a List of these, Arguments or Json";

  @Test
  void types() {
    assertInput(
        """
        @MutationInput public record Types(
            // ERROR [HW351] 'a' cannot be float in an input; %1$s
            float a,
            // ERROR [HW351] 'b' cannot be Object in an input; %1$s
            Object b,
            // ERROR [HW351] 'c' cannot be List<?> in an input; %1$s
            List<?> c,
            // ERROR [HW351] 'd' cannot be List<Character> in an input; %1$s
            List<List<Character>> d,
            // ERROR [HW351] 'e' cannot be Given<String> in an input; have the component itself be a
            //     Given of one value
            List<Given<String>> e,
            // ERROR [HW351] 'f' cannot be Types.Hidden in an input; generated code must be able to use
            //     it; make it public
            Hidden f,
            // ERROR [HW351] 'g' cannot be int[] in an input; %1$s
            int[] g,
            // ERROR [HW352] 'h' holds Types.Plain, which is no input; mark that record
            //     @MutationInput as well
            Plain h,
            // ERROR [HW352] 'i' holds Types.Plain, which is no input; mark that record
            //     @MutationInput as well
            List<Plain> i) {
          private enum Hidden { A }
          record Plain(String text) {}
        }
        """
            .formatted(TYPES)
            .replace("List<Character> in", "Character in")
            .replace("List<?> in", "? in"));
  }

  @Test
  void constraintsThatAreNotUnderstood() {
    assertInput(
        """
        @MutationInput public record Unknown(
            // ERROR [HW353] @Pattern on 'a' is not checked; %1$s
            @Pattern(regexp = "x") String a,
            // ERROR [HW353] @Email on 'b' is not checked; %1$s
            @Email String b,
            // ERROR [HW353] 'groups' of @Size on 'c' is not checked; remove it
            @Size(max = 3, groups = Unknown.class) String c,
            // ERROR [HW353] a message with parameters, 'At most {max}', on 'd' is not checked; write
            //     the text itself
            @Size(max = 3, message = "At most {max}") String d,
            // ERROR [HW353] 'message' of @NotNull on 'e' is not checked; remove it: a value that is
            //     missing has no own one
            @NotNull(message = "x") String e,
            // ERROR [HW353] @Future on 'f' is not checked; %1$s
            List<@Future String> f,
            // ERROR [HW353] @Even on 'g' is not checked; %1$s
            @Even int g,
            // ERROR [HW353] @Null on 'h' is not checked; %1$s
            @Null @Nullable String h) {}
        """
            .formatted(SUPPORTED),
        """
        @jakarta.validation.Constraint(validatedBy = {})
        @java.lang.annotation.Target(java.lang.annotation.ElementType.FIELD)
        @interface Even {}
        """);
  }

  private static final String SUPPORTED =
      "use NotNull, NotBlank, NotEmpty, Size, Min, Max, DecimalMin, DecimalMax, Positive,"
          + " PositiveOrZero, Negative, NegativeOrZero, AssertTrue, AssertFalse, or check it in the"
          + " mutation";

  @Test
  void constraintsThatDoNotFit() {
    assertInput(
        """
        @MutationInput public record Unfit(
            // ERROR [HW354] @Size on 'a' of type int, which is no String or List; remove it
            @Size(max = 3) int a,
            // ERROR [HW354] @Min on 'b' of type String, which is no number; remove it
            @Min(3) String b,
            // ERROR [HW354] @Trimmed on 'c' of type int, which is no String; remove it
            @Trimmed int c,
            // ERROR [HW354] @AssertTrue on 'd' of type String, which is no boolean; remove it
            @AssertTrue String d,
            // ERROR [HW354] @NotBlank on 'e' of type List<String>, which is no String; remove it
            @NotBlank List<String> e,
            // ERROR [HW354] @Positive on 'f' of type String, which is no number; remove it
            List<@Positive String> f,
            // ERROR [HW354] @NotEmpty on 'g' of type Json, which is no String or List; remove it
            @NotEmpty Json g) {}
        """);
  }

  @Test
  void limits() {
    assertInput(
        """
        @MutationInput public record Limits(
            // ERROR [HW355] @DecimalMin on 'a' of type double says 'x', which is no number; write
            //     one, as in "0.5"
            @DecimalMin("x") double a,
            // ERROR [HW355] @Size on 'b' of type String says -1, which is no length; write 0 or more
            @Size(min = -1) String b,
            // ERROR [HW355] @Max on 'c' of type int says 3000000000, beyond what it can be; write
            //     -2147483648 to 2147483647, or make it a long
            @Max(3000000000L) int c,
            // ERROR [HW355] @Min on 'd' of type Long says -9007199254740992, beyond what it can be;
            //     write -9007199254740991 to 9007199254740991, as JSON has no other integers
            @Min(-9007199254740992L) @Nullable Long d,
            // ERROR [HW355] @DecimalMax on 'e' of type double says 1%s, beyond what it can be; write
            //     a double
            @DecimalMax("1e400") double e) {}
        """
            .formatted("0".repeat(400)),
        """
        @MutationInput public record Empty(
            // ERROR [HW355] 'a' of type int must be at least 2 and at most 1, which nothing is; change
            //     one of the limits
            @Min(2) @Max(1) int a,
            // ERROR [HW355] 'b' of type String must be at least 3 and at most 2, which nothing is;
            //     change one of the limits
            @Size(min = 3) @Size(max = 2) String b,
            @Min(1) @Max(1) int c) {}
        """);
  }

  @Test
  void presence() {
    assertInput(
        """
        @MutationInput public record Presence(
            // ERROR [HW356] 'a' is a Given, which is never null; remove @Nullable
            @Nullable Given<String> a,
            // ERROR [HW356] 'b' is a primitive and cannot be null; make it @Nullable Integer
            @Nullable int b,
            // ERROR [HW356] 'c' is a Given, which may be absent; remove @Required
            @Required Given<@Nullable String> c,
            // ERROR [HW356] 'd' is not @Nullable, and so required anyway; remove @Required, or add
            //     @Nullable
            @Required String d,
            // ERROR [HW356] 'e' is both @Nullable and @NotNull; remove one of them
            @NotNull @Nullable String e) {}
        """);
  }

  @Test
  void partsThatAreWrongAreToldOfOnce() {
    assertInput(
        "@MutationInput public record Whole(List<Part> parts, Other other) {}",
        """
        @MutationInput public record Part(
            // ERROR [HW356] 'text' is not @Nullable, and so required anyway; remove @Required, or add
            //     @Nullable
            @Required String text) {}
        """,
        """
        // ERROR [HW350] input 'Other' is a class; make it a record
        @MutationInput public class Other {}
        """);
  }

  @Test
  void strays() {
    assertInput(
        """
        // ERROR [HW357] @Strict on 'Other', but 'Other' is no input; mark the record @MutationInput
        @Strict public record Other(
            // ERROR [HW357] @Trimmed on 'text', but 'Other' is no input; mark the record
            //     @MutationInput
            @Trimmed String text,
            // ERROR [HW357] @Required on 'number', but 'Other' is no input; mark the record
            //     @MutationInput
            @Required @Nullable Integer number) {}
        """);
  }
}
