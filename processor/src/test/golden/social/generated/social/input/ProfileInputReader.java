package social.input;

import dev.headwater.error.ApiException;
import dev.headwater.input.BooleanInput;
import dev.headwater.input.Input;
import dev.headwater.input.InputField;
import dev.headwater.input.InputType;
import dev.headwater.input.ListInput;
import dev.headwater.input.NumberInput;
import dev.headwater.input.ObjectInput;
import dev.headwater.input.TextInput;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Decodes what clients send as {@link ProfileInput}.
 */
@NullMarked
@GeneratedFrom(ProfileInput.class)
public final class ProfileInputReader {
  private static final InputField<Integer> AGE = InputField.required("age",
      NumberInput.ints().atLeast(0).atMost(150));

  private static final InputField<Boolean> AGREE = InputField.required("agree",
      BooleanInput.only(true));

  private static final InputField<List<String>> ALIASES = InputField.required("aliases",
      ListInput.of(TextInput.any().atLeast(2)).atLeast(1).atMost(3));

  private static final InputField<ProfileInput.Limits> LIMITS = InputField.optional("limits",
      InputType.late(() -> ProfileInput_LimitsReader.TYPE));

  private static final InputField<ProfileInput.Settings> SETTINGS = InputField.required("settings",
      InputType.late(() -> ProfileInput_SettingsReader.TYPE));

  /**
   * What it must be.
   */
  public static final InputType<ProfileInput> TYPE = ObjectInput.of(
      in -> new ProfileInput(in.get(AGE), in.get(AGREE), in.get(ALIASES), in.orNull(LIMITS),
      in.get(SETTINGS)), AGE, AGREE, ALIASES, LIMITS, SETTINGS);

  private ProfileInputReader() {
  }

  /**
   * Decodes an input.
   *
   * @throws ApiException VALIDATION_ERROR with all that is wrong with it
   */
  public static ProfileInput read(Input input) {
    return TYPE.read(input);
  }
}
