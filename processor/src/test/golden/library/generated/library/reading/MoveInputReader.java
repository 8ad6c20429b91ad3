package library.reading;

import dev.headwater.error.ApiException;
import dev.headwater.input.Input;
import dev.headwater.input.InputField;
import dev.headwater.input.InputType;
import dev.headwater.input.ObjectInput;
import dev.headwater.input.TextInput;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * Decodes what clients send as {@link MoveInput}.
 */
@NullMarked
@GeneratedFrom(MoveInput.class)
public final class MoveInputReader {
  private static final InputField<String> NAME = InputField.required("name", TextInput.any());

  /**
   * What it must be.
   */
  public static final InputType<MoveInput> TYPE = ObjectInput.of(in -> new MoveInput(in.get(NAME)),
      NAME);

  private MoveInputReader() {
  }

  /**
   * Decodes an input.
   *
   * @throws ApiException VALIDATION_ERROR with all that is wrong with it
   */
  public static MoveInput read(Input input) {
    return TYPE.read(input);
  }
}
