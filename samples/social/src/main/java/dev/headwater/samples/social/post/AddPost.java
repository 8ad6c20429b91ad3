package dev.headwater.samples.social.post;

import dev.headwater.MutationInput;
import dev.headwater.Trimmed;
import dev.headwater.input.Given;
import dev.headwater.plan.Arguments;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post to be added.
 *
 * @param args of what is selected of the post
 * @param published whether it is, unless it does not say
 */
@MutationInput
public record AddPost(
    @Nullable Arguments args,
    Given<@Nullable String> categoryId,
    @Size(min = 1, message = "Content is required") String content,
    @Nullable Boolean published,
    @Size(max = 5) @Nullable List<Long> tagIds,
    @Trimmed @Size(min = 1, message = "Title is required") @Size(max = 120) String title) {}
