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
 * Decodes what clients send as {@link CommentInput}.
 */
@NullMarked
@GeneratedFrom(CommentInput.class)
public final class CommentInputReader {
  private static final InputField<Arguments> ARGS = InputField.optional("args",
      ArgumentsInput.any());

  private static final InputField<String> CONTENT = InputField.required("content",
      TextInput.any().atLeast(1, "Content is required").atMost(500));

  private static final InputField<String> POST_ID = InputField.required("postId",
      TextInput.any().atLeast(1, "Post id is required"));

  /**
   * What it must be.
   */
  public static final InputType<CommentInput> TYPE = ObjectInput.of(
      in -> new CommentInput(in.orNull(ARGS), in.get(CONTENT), in.get(POST_ID)), ARGS, CONTENT,
      POST_ID);

  private CommentInputReader() {
  }

  /**
   * Decodes an input.
   *
   * @throws ApiException VALIDATION_ERROR with all that is wrong with it
   */
  public static CommentInput read(Input input) {
    return TYPE.read(input);
  }
}
