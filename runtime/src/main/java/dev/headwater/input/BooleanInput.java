package dev.headwater.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A truth value, or only one of the two. For generated code. */
public final class BooleanInput extends InputType<Boolean> {
  private static final BooleanInput ANY = new BooleanInput(null, null);

  private final @Nullable Boolean only;
  private final @Nullable String message;

  private BooleanInput(@Nullable Boolean only, @Nullable String message) {
    this.only = only;
    this.message = message;
  }

  /** True or false. */
  public static BooleanInput any() {
    return ANY;
  }

  /** This one and nothing else. */
  public static BooleanInput only(boolean value) {
    return new BooleanInput(value, null);
  }

  /** The same with a message of its own. */
  public static BooleanInput only(boolean value, String message) {
    return new BooleanInput(value, message);
  }

  @Override
  @Nullable Boolean read(Received received) {
    Object value = received.value();
    if (only != null && !only.equals(value)) {
      received.add(
          Issue.of("invalid_value")
              .with("values", List.of(only))
              .saying("Invalid input: expected " + only)
              .sayingInstead(message));
      return null;
    }
    if (value instanceof Boolean truth) {
      return truth;
    }
    received.add(received.wrongType("boolean"));
    return null;
  }
}
