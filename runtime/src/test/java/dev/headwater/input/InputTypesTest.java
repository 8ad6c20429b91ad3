package dev.headwater.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.json.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InputTypesTest {

  private static Json issues(InputType<?> type, @Nullable Object value) {
    try {
      type.read(Input.of(value));
    } catch (ApiException e) {
      assertThat(e.error().category()).isEqualTo(ApiError.Category.VALIDATION_ERROR);
      assertThat(e.error().message()).isEqualTo("Validation failed.");
      return e.error().issues();
    }
    throw new AssertionError("no issues");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\t", "\n", "\u000B", "\f", "\r", " ", "\u00A0", "\u1680", "\u2000", "\u200A", "\u2028",
        "\u2029", "\u202F", "\u205F", "\u3000", "\uFEFF"
      })
  void whiteSpaceOfEcmaScriptIsTrimmed(String space) {
    InputType<String> type = TextInput.any().trimmed().atLeast(1);

    assertThat(type.read(Input.of(space + "a" + space + "b" + space))).isEqualTo("a" + space + "b");
    assertThat(issues(type, space + space).toString()).contains("\"minimum\":1");
    assertThat(issues(TextInput.any().notBlank(), space).toString()).contains("\"minimum\":1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u0085", "\u180E", "\u001C", "\u2060", "\0"})
  void otherCharactersAreNot(String other) {
    assertThat(TextInput.any().trimmed().read(Input.of(other))).isEqualTo(other);
    assertThat(TextInput.any().notBlank().read(Input.of(other))).isEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({
    "9007199254740991, true", "9007199254740992, false", "9007199254740993, false",
    "-9007199254740991, true", "-9007199254740992, false", "9223372036854775807, false"
  })
  void integersAreSafe(long value, boolean safe) {
    if (safe) {
      assertThat(NumberInput.longs().read(Input.of(value))).isEqualTo(value);
      assertThat(NumberInput.longs().read(Input.of((double) value))).isEqualTo(value);
    } else {
      assertThat(issues(NumberInput.longs(), value).toString())
          .contains("\"note\":\"Integers must be within the safe integer range.\"");
      assertThat(NumberInput.doubles().read(Input.of(value))).isEqualTo((double) value);
    }
  }

  @Test
  void limitsAreWrittenAsEcmaScriptWritesThem() {
    assertThat(issues(NumberInput.doubles().atMost(1e21), 1e22).toString())
        .contains("\"maximum\":1e+21", "expected number to be <=1e+21");
    assertThat(issues(NumberInput.doubles().below(0.1), 1L).toString())
        .contains("\"maximum\":0.1,\"inclusive\":false", "expected number to be <0.1");
    assertThat(issues(NumberInput.doubles().above(-3), -3L).toString())
        .contains("\"minimum\":-3,\"inclusive\":false", "expected number to be >-3");
  }

  /** As zod 4.4 does. */
  @Test
  void whateverHasALengthIsMeasured() {
    InputType<String> text = TextInput.any().atLeast(1, "Say something.").atMost(2);
    assertThat(issues(text, List.of()).toString())
        .contains("expected string, received array")
        .contains("\"origin\":\"array\",\"minimum\":1,\"inclusive\":true")
        .contains("\"message\":\"Say something.\"");
    assertThat(issues(text, List.of(1L, 2L, 3L)).toString())
        .contains("Too big: expected array to have <=2 items");
    assertThat(issues(text, Map.of("length", 3L)).toString())
        .contains("\"origin\":\"unknown\"", "Too big: expected unknown to be <=2\"");
    assertThat(issues(text, Map.of("length", "3")).toString()).doesNotContain("too_");
    assertThat(issues(text, 7L).toString()).doesNotContain("too_");
    assertThat(issues(ListInput.of(text).atLeast(1), "").toString())
        .contains("expected array, received string")
        .contains("Too small: expected string to have >=1 characters");
  }

  @Test
  void afterAFractionAListIsNotMeasured() {
    InputType<List<Long>> one = ListInput.of(NumberInput.longs()).atMost(1);
    assertThat(issues(one, List.of(1L, 2L)).toString()).contains("too_big");
    assertThat(issues(one, List.of(1L, "2")).toString()).contains("too_big");
    assertThat(issues(one, List.of(1.5, 2L)).toString())
        .contains("safeint")
        .doesNotContain("too_big");
  }

  @Test
  void everyLimitIsChecked() {
    assertThat(issues(TextInput.any().atLeast(1, "one").atLeast(2, "two"), "").toString())
        .contains("\"message\":\"one\"")
        .contains("\"message\":\"two\"");
  }

  @Test
  void integersHaveTheRangeOfIntsUnlessLimitedOtherwise() {
    assertThat(NumberInput.ints().read(Input.of(2147483647.0))).isEqualTo(Integer.MAX_VALUE);
    assertThat(issues(NumberInput.ints(), 2147483648L).toString())
        .isEqualTo(
            "[{\"code\":\"too_big\",\"origin\":\"number\",\"maximum\":2147483647,"
                + "\"inclusive\":true,\"message\":\"Too big: expected number to be <=2147483647\","
                + "\"path\":[]}]");
    assertThat(issues(NumberInput.ints().atMost(5), 2147483648L).toString())
        .contains("<=5")
        .doesNotContain("2147483647");
  }

  @Test
  void listsAreCopiesAndMayHoldNull() {
    List<@Nullable Object> sent = new ArrayList<>(Arrays.asList("a", null));
    List<@Nullable String> read = ListInput.withNulls(TextInput.any()).read(Input.of(sent));
    sent.clear();

    assertThat(read).containsExactly("a", null);
    assertThatThrownBy(() -> read.add("b")).isInstanceOf(UnsupportedOperationException.class);
    assertThat(issues(ListInput.of(TextInput.any()), Arrays.asList("a", null)).toString())
        .contains("received null", "\"path\":[1]");
  }

  @Test
  void whatConstructorsThrowIsNotOurs() {
    InputField<String> name = InputField.required("name", TextInput.any());
    InputType<String> type =
        ObjectInput.of(
            in -> {
              throw new IllegalArgumentException(in.get(name));
            },
            name);

    assertThatThrownBy(() -> type.read(Input.of(Map.of("name", "no"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no");
  }

  @Test
  void argumentsAreWhatWasSent() {
    Map<String, @Nullable Object> sent = new LinkedHashMap<>();
    sent.put("a", null);
    sent.put("b", Map.of("c", 1L));
    var read = ArgumentsInput.any().read(Input.of(sent));

    assertThat(read.isGiven("a")).isTrue();
    assertThat(read.isGiven("c")).isFalse();
    assertThat(read.scope("b").value("c")).isEqualTo(1L);
  }

  @Test
  void givenTellsNullFromNothing() {
    assertThat(Given.of(null)).isNotEqualTo(Given.absent()).hasToString("given null");
    assertThat(Given.of("a")).isEqualTo(Given.of("a")).hasSameHashCodeAs(Given.of("a"));
    assertThat(Given.<String>absent().orElse("b")).isEqualTo("b");
    assertThat(Given.of("a").orElse("b")).isEqualTo("a");
    assertThat(Given.of(null).orElse("b")).isNull();
    assertThatThrownBy(() -> Given.absent().value()).isInstanceOf(NoSuchElementException.class);
    List<String> seen = new ArrayList<>();
    Given.of("x").ifGiven(seen::add);
    Given.<String>absent().ifGiven(seen::add);
    assertThat(seen).containsExactly("x");
  }
}
