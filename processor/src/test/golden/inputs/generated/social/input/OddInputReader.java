package social.input;

import dev.headwater.error.ApiException;
import dev.headwater.input.ArgumentsInput;
import dev.headwater.input.BooleanInput;
import dev.headwater.input.Given;
import dev.headwater.input.Input;
import dev.headwater.input.InputField;
import dev.headwater.input.InputType;
import dev.headwater.input.JsonInput;
import dev.headwater.input.ListInput;
import dev.headwater.input.NumberInput;
import dev.headwater.input.ObjectInput;
import dev.headwater.input.TextInput;
import dev.headwater.json.Json;
import dev.headwater.plan.Arguments;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Decodes what clients send as {@link OddInput}.
 */
@NullMarked
@GeneratedFrom(OddInput.class)
final class OddInputReader {
  private static final InputField<String> IN = InputField.required("in",
      TextInput.any().notBlank());

  private static final InputField<String> TYPE_ = InputField.optional("TYPE",
      TextInput.any().notBlank("Nothing!").trimmed());

  private static final InputField<Integer> TYPE__ = InputField.required("type", NumberInput.ints());

  private static final InputField<Double> INPUT = InputField.required("input",
      NumberInput.doubles().above(-1.5, "More.").below(3.0E9));

  private static final InputField<Long> LOW = InputField.optional("low",
      NumberInput.longs().below(0, "Down"));

  private static final InputField<Integer> LOWER = InputField.optional("lower",
      NumberInput.ints().atMost(0));

  private static final InputField<Double> HIGH = InputField.optional("high",
      NumberInput.doubles().atLeast(0));

  private static final InputField<Boolean> NOT = InputField.required("not",
      BooleanInput.only(false, "No!"));

  private static final InputField<Json> ANY = InputField.required("any", JsonInput.any());

  private static final InputField<Json> SOME = InputField.optional("some", JsonInput.any());

  private static final InputField<Arguments> ALL = InputField.required("all", ArgumentsInput.any());

  private static final InputField<Given<Boolean>> MAYBE = InputField.given("maybe",
      BooleanInput.any());

  private static final InputField<Given<List<String>>> TEXTS = InputField.given("texts",
      ListInput.of(TextInput.any().trimmed().atLeast(1)).atMost(1));

  private static final InputField<List<OddInput>> ODD_INPUT = InputField.optional("oddInput",
      ListInput.of(InputType.late(() -> OddInputReader.TYPE)).atMost(2, "Two!"));

  private static final InputField<List<@Nullable List<@Nullable Integer>>> NESTED = InputField.optional("nested",
      ListInput.withNulls(ListInput.withNulls(NumberInput.ints())));

  private static final InputField<String> FOO_BAR = InputField.optional("fooBar", TextInput.any());

  private static final InputField<String> FOO_BAR_ = InputField.optional("foo_bar",
      TextInput.any());

  /**
   * What it must be.
   */
  public static final InputType<OddInput> TYPE = ObjectInput.of(in -> new OddInput(in.get(IN),
      in.orNull(TYPE_), in.get(TYPE__), in.get(INPUT), in.orNull(LOW), in.orNull(LOWER),
      in.orNull(HIGH), in.get(NOT), in.get(ANY), in.orNull(SOME), in.get(ALL), in.get(MAYBE),
      in.get(TEXTS), in.orNull(ODD_INPUT), in.orNull(NESTED), in.orNull(FOO_BAR),
      in.orNull(FOO_BAR_)), IN, TYPE_, TYPE__, INPUT, LOW, LOWER, HIGH, NOT, ANY, SOME, ALL, MAYBE,
      TEXTS, ODD_INPUT, NESTED, FOO_BAR, FOO_BAR_).strict();

  private OddInputReader() {
  }

  /**
   * Decodes an input.
   *
   * @throws ApiException VALIDATION_ERROR with all that is wrong with it
   */
  public static OddInput read(Input input) {
    return TYPE.read(input);
  }
}
