package dev.headwater.samples.social.comment;

import dev.headwater.MutationInput;
import dev.headwater.plan.Arguments;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A comment to be added.
 *
 * @param args of what is selected of the comment
 */
@MutationInput
public record AddComment(
    @Nullable Arguments args,
    @Size(min = 1, message = "Content is required") @Size(max = 500) String content,
    @Size(min = 1, message = "Post id is required") String postId) {}
