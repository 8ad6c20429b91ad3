package social.input;

import dev.headwater.MutationInput;
import dev.headwater.Strict;
import dev.headwater.Trimmed;
import dev.headwater.input.Given;
import dev.headwater.json.Json;
import dev.headwater.plan.Arguments;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every other form, package-private, with names that generated code has of its own; recursive. */
@MutationInput
@Strict
record OddInput(
    @NotNull @NotBlank String in,
    @NotBlank(message = "Nothing!") @Trimmed @Nullable String TYPE,
    int type,
    @DecimalMin(value = "-1.5", inclusive = false, message = "More.")
        @DecimalMax(value = "3000000000", inclusive = false)
        double input,
    @Negative(message = "Down") @Nullable Long low,
    @NegativeOrZero @Nullable Integer lower,
    @PositiveOrZero @Nullable Double high,
    @AssertFalse(message = "No!") boolean not,
    Json any,
    @Nullable Json some,
    Arguments all,
    Given<Boolean> maybe,
    Given<@Size(max = 1) List<@Trimmed @Size(min = 1) String>> texts,
    @Size(min = 0, max = 2, message = "Two!") @Nullable List<@Valid OddInput> oddInput,
    @Nullable List<@Nullable List<@Nullable Integer>> nested,
    @Required2 @Nullable String fooBar,
    @Nullable String foo_bar) {

  /** An annotation that means nothing here. */
  @interface Required2 {}
}
