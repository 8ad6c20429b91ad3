package social.input;

import dev.headwater.error.ApiException;
import dev.headwater.input.ChoiceInput;
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
 * Decodes what clients send as {@link RsvpInput}.
 */
@NullMarked
@GeneratedFrom(RsvpInput.class)
public final class RsvpInputReader {
  private static final InputField<String> EVENT_ID = InputField.required("eventId",
      TextInput.any().atLeast(1));

  @SuppressWarnings("NullAway")
  private static final InputField<Given<@Nullable String>> NOTES = InputField.givenOrNull("notes",
      TextInput.any().atMost(100));

  private static final InputField<RsvpInput.Status> STATUS = InputField.required("status",
      ChoiceInput.of(RsvpInput.Status.values()));

  /**
   * What it must be.
   */
  public static final InputType<RsvpInput> TYPE = ObjectInput.of(
      in -> new RsvpInput(in.get(EVENT_ID), in.get(NOTES), in.get(STATUS)), EVENT_ID, NOTES,
      STATUS);

  private RsvpInputReader() {
  }

  /**
   * Decodes an input.
   *
   * @throws ApiException VALIDATION_ERROR with all that is wrong with it
   */
  public static RsvpInput read(Input input) {
    return TYPE.read(input);
  }
}
