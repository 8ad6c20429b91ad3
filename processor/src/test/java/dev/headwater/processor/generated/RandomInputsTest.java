package dev.headwater.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.json.Json;
import dev.headwater.processor.testing.CompilerKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, a reader gives a record or issues, and throws nothing else. */
final class RandomInputsTest {
  private static final int CASES = 20_000;
  private static final List<Object> SCALARS =
      List.of(
          "",
          " ",
          "ab",
          "GOING",
          "light",
          "x".repeat(130),
          "\uD800",
          0L,
          1L,
          -1L,
          7.5,
          -0.0,
          1e300,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          3_000_000_000L,
          true,
          false);
  private static final List<String> NAMES =
      List.of(
          "args",
          "by",
          "id",
          "categoryId",
          "content",
          "published",
          "tagIds",
          "title",
          "postId",
          "eventId",
          "notes",
          "status",
          "bio",
          "name",
          "age",
          "agree",
          "aliases",
          "limits",
          "daily",
          "settings",
          "theme",
          "volume",
          "in",
          "TYPE",
          "type",
          "input",
          "low",
          "lower",
          "high",
          "not",
          "any",
          "some",
          "all",
          "maybe",
          "texts",
          "oddInput",
          "nested",
          "fooBar",
          "foo_bar",
          "",
          "__proto__",
          "\n\"");

  private final Random random = new Random(5);

  private @Nullable Object value(int depth) {
    int kind = random.nextInt(depth > 4 ? 3 : 6);
    if (kind == 0) {
      return random.nextInt(4) == 0 ? null : SCALARS.get(random.nextInt(SCALARS.size()));
    }
    if (kind < 3) {
      return SCALARS.get(random.nextInt(SCALARS.size()));
    }
    if (kind == 3) {
      List<@Nullable Object> list = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        list.add(value(depth + 1));
      }
      return list;
    }
    return object(depth + 1);
  }

  private Map<String, @Nullable Object> object(int depth) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    int oneIn = 1 + random.nextInt(4);
    for (String name : NAMES) {
      if (random.nextInt(oneIn) == 0) {
        object.put(name, value(depth + 1));
      }
    }
    return object;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "post.like",
        "post.add",
        "comment.add",
        "comment.delete",
        "event.rsvp",
        "user.update",
        "profile.check",
        "odd"
      })
  void giveRecordsOrIssues(String mutation) {
    int records = 0;
    for (int i = 0; i < CASES; i++) {
      Object input = random.nextInt(20) == 0 ? value(0) : object(3);
      String read = ReadInputsTest.read(CompilerKind.JAVAC, mutation, true, input);
      boolean issues = read.startsWith("VALIDATION_ERROR Validation failed. [{\"code\":\"");
      boolean record = read.matches("(?s)\\w+Input\\[.*]");
      assertThat(issues || record).as("%s for %s", read, Json.of(input)).isTrue();
      records += record ? 1 : 0;
    }
    assertThat(records).isBetween(0, CASES - 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 249, 250, 3_000})
  void deepOnesAsWell(int depth) {
    Map<String, Object> input = Map.of("in", "x");
    for (int i = 0; i < depth; i++) {
      input = Map.of("in", "x", "oddInput", List.of(input));
    }

    assertThat(ReadInputsTest.read(CompilerKind.JAVAC, "odd", true, input))
        .startsWith("VALIDATION_ERROR Validation failed. " + (depth < 250 ? "[" : "null"));
  }
}
