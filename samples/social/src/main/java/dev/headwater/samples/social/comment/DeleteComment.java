package dev.headwater.samples.social.comment;

import dev.headwater.MutationInput;
import dev.headwater.plan.Arguments;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A comment to be deleted.
 *
 * @param args of what is selected of the comment
 */
@MutationInput
public record DeleteComment(
    @Nullable Arguments args, @Size(min = 1, message = "Comment id is required") String id) {}
