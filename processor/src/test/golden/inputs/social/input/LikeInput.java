package social.input;

import dev.headwater.MutationInput;
import dev.headwater.plan.Arguments;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Of {@code post.like} and {@code post.unlike}. */
@MutationInput
public record LikeInput(
    @Nullable Arguments args,
    @Min(1) @Max(1000) @Nullable Integer by,
    @Size(min = 1, message = "Post id is required.") String id) {}
