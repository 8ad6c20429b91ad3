package social.input;

import dev.headwater.error.ApiException;
import dev.headwater.input.ArgumentsInput;
import dev.headwater.input.BooleanInput;
import dev.headwater.input.Given;
import dev.headwater.input.Input;
import dev.headwater.input.InputField;
import dev.headwater.input.InputType;
import dev.headwater.input.ListInput;
import dev.headwater.input.NumberInput;
import dev.headwater.input.ObjectInput;
import dev.headwater.input.TextInput;
import dev.headwater.plan.Arguments;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Decodes what clients send as {@link PostInput}.
 */
@NullMarked
@GeneratedFrom(PostInput.class)
public final class PostInputReader {
  private static final InputField<Arguments> ARGS = InputField.optional("args",
      ArgumentsInput.any());

  @SuppressWarnings("NullAway")
  private static final InputField<Given<@Nullable String>> CATEGORY_ID = InputField.givenOrNull("categoryId",
      TextInput.any());

  private static final InputField<String> CONTENT = InputField.required("content",
      TextInput.any().atLeast(1, "Content is required"));

  private static final InputField<Boolean> PUBLISHED = InputField.optional("published",
      BooleanInput.any());

  private static final InputField<List<Long>> TAG_IDS = InputField.optional("tagIds",
      ListInput.of(NumberInput.longs()).atMost(5));

  private static final InputField<String> TITLE = InputField.required("title",
      TextInput.any().atLeast(1, "Title is required").atMost(120).trimmed());

  /**
   * What it must be.
   */
  public static final InputType<PostInput> TYPE = ObjectInput.of(
      in -> new PostInput(in.orNull(ARGS), in.get(CATEGORY_ID), in.get(CONTENT),
      in.orNull(PUBLISHED), in.orNull(TAG_IDS), in.get(TITLE)), ARGS, CATEGORY_ID, CONTENT,
      PUBLISHED, TAG_IDS, TITLE);

  private PostInputReader() {
  }

  /**
   * Decodes an input.
   *
   * @throws ApiException VALIDATION_ERROR with all that is wrong with it
   */
  public static PostInput read(Input input) {
    return TYPE.read(input);
  }
}
