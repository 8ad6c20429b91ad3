package dev.headwater.samples.social.event;

import dev.headwater.MutationInput;
import dev.headwater.input.Given;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An answer to the invitation to an event. */
@MutationInput
public record AnswerInvitation(
    @Size(min = 1) String eventId,
    @Size(max = 100) Given<@Nullable String> notes,
    Attendee.Status status) {}
