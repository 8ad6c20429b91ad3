package social.input;

import dev.headwater.MutationInput;
import dev.headwater.Required;
import dev.headwater.Strict;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of {@code profile.check}. */
@MutationInput
public record ProfileInput(
    @Min(0) @Max(150) int age,
    @AssertTrue boolean agree,
    @Size(min = 1, max = 3) List<@Size(min = 2) String> aliases,
    @Nullable Limits limits,
    Settings settings) {

  /** A strict object. */
  @MutationInput
  @Strict
  public record Limits(@Positive double daily) {}

  /** With a field that may be null, but not absent. */
  @MutationInput
  public record Settings(
      Theme theme, @Required @Min(0) @DecimalMax("1") @Nullable Double volume) {}

  /** Names as they are sent. */
  public enum Theme {
    light,
    dark
  }
}
