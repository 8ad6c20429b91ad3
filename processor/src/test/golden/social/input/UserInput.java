package social.input;

import dev.headwater.MutationInput;
import dev.headwater.Trimmed;
import dev.headwater.input.Given;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Of {@code user.update}. */
@MutationInput
public record UserInput(
    Given<@Nullable String> bio,
    @Trimmed
        @Size(min = 2, message = "Name must be at least 2 characters.")
        @Size(max = 50, message = "Name must be at most 50 characters.")
        String name) {}
