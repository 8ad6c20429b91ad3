package social.input;

import dev.headwater.MutationInput;
import dev.headwater.plan.Arguments;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Of {@code comment.add}. */
@MutationInput
public record CommentInput(
    @Nullable Arguments args,
    @Size(min = 1, message = "Content is required") @Size(max = 500) String content,
    @Size(min = 1, message = "Post id is required") String postId) {}
