package social;

import dev.headwater.error.ApiException;
import dev.headwater.input.ArgumentsInput;
import dev.headwater.input.Input;
import dev.headwater.input.InputField;
import dev.headwater.input.InputType;
import dev.headwater.input.NumberInput;
import dev.headwater.input.ObjectInput;
import dev.headwater.input.TextInput;
import dev.headwater.plan.Arguments;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * Decodes what clients send as {@link LikeInput}.
 */
@NullMarked
@GeneratedFrom(LikeInput.class)
public final class LikeInputReader {
  private static final InputField<Arguments> ARGS = InputField.optional("args",
      ArgumentsInput.any());

  private static final InputField<Integer> BY = InputField.optional("by", NumberInput.ints());

  private static final InputField<String> ID = InputField.required("id", TextInput.any());

  /**
   * What it must be.
   */
  public static final InputType<LikeInput> TYPE = ObjectInput.of(
      in -> new LikeInput(in.orNull(ARGS), in.orNull(BY), in.get(ID)), ARGS, BY, ID);

  private LikeInputReader() {
  }

  /**
   * Decodes an input.
   *
   * @throws ApiException VALIDATION_ERROR with all that is wrong with it
   */
  public static LikeInput read(Input input) {
    return TYPE.read(input);
  }
}
