package social.input;

import dev.headwater.error.ApiException;
import dev.headwater.input.Given;
import dev.headwater.input.Input;
import dev.headwater.input.InputField;
import dev.headwater.input.InputType;
import dev.headwater.input.ObjectInput;
import dev.headwater.input.TextInput;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Decodes what clients send as {@link UserInput}.
 */
@NullMarked
@GeneratedFrom(UserInput.class)
public final class UserInputReader {
  @SuppressWarnings("NullAway")
  private static final InputField<Given<@Nullable String>> BIO = InputField.givenOrNull("bio",
      TextInput.any());

  private static final InputField<String> NAME = InputField.required("name", TextInput.any()
      .atLeast(2, "Name must be at least 2 characters.")
      .atMost(50, "Name must be at most 50 characters.").trimmed());

  /**
   * What it must be.
   */
  public static final InputType<UserInput> TYPE = ObjectInput.of(in -> new UserInput(in.get(BIO),
      in.get(NAME)), BIO, NAME);

  private UserInputReader() {
  }

  /**
   * Decodes an input.
   *
   * @throws ApiException VALIDATION_ERROR with all that is wrong with it
   */
  public static UserInput read(Input input) {
    return TYPE.read(input);
  }
}
