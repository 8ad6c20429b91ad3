package social.input;

import dev.headwater.MutationInput;
import dev.headwater.plan.Arguments;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Of {@code comment.delete}. */
@MutationInput
public record CommentDeleteInput(
    @Nullable Arguments args, @Size(min = 1, message = "Comment id is required") String id) {}
