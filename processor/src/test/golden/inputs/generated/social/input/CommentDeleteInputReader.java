package social.input;

import dev.headwater.error.ApiException;
import dev.headwater.input.ArgumentsInput;
import dev.headwater.input.Input;
import dev.headwater.input.InputField;
import dev.headwater.input.InputType;
import dev.headwater.input.ObjectInput;
import dev.headwater.input.TextInput;
import dev.headwater.plan.Arguments;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * Decodes what clients send as {@link CommentDeleteInput}.
 */
@NullMarked
@GeneratedFrom(CommentDeleteInput.class)
public final class CommentDeleteInputReader {
  private static final InputField<Arguments> ARGS = InputField.optional("args",
      ArgumentsInput.any());

  private static final InputField<String> ID = InputField.required("id",
      TextInput.any().atLeast(1, "Comment id is required"));

  /**
   * What it must be.
   */
  public static final InputType<CommentDeleteInput> TYPE = ObjectInput.of(
      in -> new CommentDeleteInput(in.orNull(ARGS), in.get(ID)), ARGS, ID);

  private CommentDeleteInputReader() {
  }

  /**
   * Decodes an input.
   *
   * @throws ApiException VALIDATION_ERROR with all that is wrong with it
   */
  public static CommentDeleteInput read(Input input) {
    return TYPE.read(input);
  }
}
