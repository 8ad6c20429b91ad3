package social.input;

import dev.headwater.error.ApiException;
import dev.headwater.input.Input;
import dev.headwater.input.InputField;
import dev.headwater.input.InputType;
import dev.headwater.input.NumberInput;
import dev.headwater.input.ObjectInput;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * Decodes what clients send as {@link ProfileInput.Limits}.
 */
@NullMarked
@GeneratedFrom(ProfileInput.Limits.class)
public final class ProfileInput_LimitsReader {
  private static final InputField<Double> DAILY = InputField.required("daily",
      NumberInput.doubles().above(0));

  /**
   * What it must be.
   */
  public static final InputType<ProfileInput.Limits> TYPE = ObjectInput.of(
      in -> new ProfileInput.Limits(in.get(DAILY)), DAILY).strict();

  private ProfileInput_LimitsReader() {
  }

  /**
   * Decodes an input.
   *
   * @throws ApiException VALIDATION_ERROR with all that is wrong with it
   */
  public static ProfileInput.Limits read(Input input) {
    return TYPE.read(input);
  }
}
