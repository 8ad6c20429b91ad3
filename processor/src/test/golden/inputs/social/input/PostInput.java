package social.input;

import dev.headwater.MutationInput;
import dev.headwater.Trimmed;
import dev.headwater.input.Given;
import dev.headwater.plan.Arguments;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of {@code post.add}. */
@MutationInput
public record PostInput(
    @Nullable Arguments args,
    Given<@Nullable String> categoryId,
    @NotEmpty(message = "Content is required") String content,
    @Nullable Boolean published,
    @Size(max = 5) @Nullable List<Long> tagIds,
    @Trimmed @Size(min = 1, message = "Title is required") @Size(max = 120) String title) {}
