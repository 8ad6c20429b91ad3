package dev.headwater.samples.social.post;

import dev.headwater.MutationInput;
import dev.headwater.plan.Arguments;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That someone likes a post.
 *
 * @param args of what is selected of the post
 * @param by how often; once, unless it says so
 */
@MutationInput
public record LikePost(
    @Nullable Arguments args,
    @Min(1) @Max(1000) @Nullable Integer by,
    @Size(min = 1, message = "Post id is required.") String id) {}
