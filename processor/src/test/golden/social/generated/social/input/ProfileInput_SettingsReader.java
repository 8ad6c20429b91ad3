package social.input;

import dev.headwater.error.ApiException;
import dev.headwater.input.ChoiceInput;
import dev.headwater.input.Input;
import dev.headwater.input.InputField;
import dev.headwater.input.InputType;
import dev.headwater.input.NumberInput;
import dev.headwater.input.ObjectInput;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * Decodes what clients send as {@link ProfileInput.Settings}.
 */
@NullMarked
@GeneratedFrom(ProfileInput.Settings.class)
public final class ProfileInput_SettingsReader {
  private static final InputField<ProfileInput.Theme> THEME = InputField.required("theme",
      ChoiceInput.of(ProfileInput.Theme.values()));

  private static final InputField<Double> VOLUME = InputField.nullable("volume",
      NumberInput.doubles().atLeast(0).atMost(1));

  /**
   * What it must be.
   */
  public static final InputType<ProfileInput.Settings> TYPE = ObjectInput.of(
      in -> new ProfileInput.Settings(in.get(THEME), in.orNull(VOLUME)), THEME, VOLUME);

  private ProfileInput_SettingsReader() {
  }

  /**
   * Decodes an input.
   *
   * @throws ApiException VALIDATION_ERROR with all that is wrong with it
   */
  public static ProfileInput.Settings read(Input input) {
    return TYPE.read(input);
  }
}
