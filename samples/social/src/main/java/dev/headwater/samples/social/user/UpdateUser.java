package dev.headwater.samples.social.user;

import dev.headwater.MutationInput;
import dev.headwater.Trimmed;
import dev.headwater.input.Given;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What someone wants to be known as. */
@MutationInput
public record UpdateUser(
    Given<@Nullable String> bio,
    @Trimmed
        @Size(min = 2, message = "Name must be at least 2 characters.")
        @Size(max = 50, message = "Name must be at most 50 characters.")
        String name) {

  /** A user as it is then. */
  public User appliedTo(User user) {
    User named = user.withName(name);
    return bio.isGiven() ? named.withBio(bio.value()) : named;
  }
}
