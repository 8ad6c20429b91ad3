package library.reading;

/** An input without arguments. */
public record MoveInput(String name) {}
