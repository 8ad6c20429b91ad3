package social.input;

import dev.headwater.MutationInput;
import dev.headwater.input.Given;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Of {@code event.rsvp}. */
@MutationInput
public record RsvpInput(
    @Size(min = 1) String eventId, @Size(max = 100) Given<@Nullable String> notes, Status status) {

  /** Whether someone comes. */
  public enum Status {
    GOING,
    INTERESTED,
    INVITED,
    DECLINED
  }
}
