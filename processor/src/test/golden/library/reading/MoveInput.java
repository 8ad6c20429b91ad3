package library.reading;

import dev.headwater.MutationInput;

/** An input without arguments. */
@MutationInput
public record MoveInput(String name) {}
