package dev.headwater.processor.model;

import java.util.List;

/**
 * What a value of an input is.
 *
 * @param type as it is written
 * @param constraints what else holds of it, in the order in which it is written
 */
public record InputValue(JavaType type, Kind kind, List<InputConstraint> constraints) {

  public InputValue {
    constraints = List.copyOf(constraints);
  }

  /** The form of a value. */
  public sealed interface Kind {}

  /** {@code String}. */
  public record Text() implements Kind {}

  /** {@code int}, {@code long}, {@code double} or their boxes. */
  public record Numeric(ScalarKind scalar) implements Kind {

    /** Whether it has no fraction. */
    public boolean isWhole() {
      return scalar != ScalarKind.DOUBLE;
    }
  }

  /** {@code boolean}. */
  public record Truth() implements Kind {}

  /** An enum. */
  public record Choice(ClassId id) implements Kind {}

  /**
   * A {@code List}.
   *
   * @param nulls whether elements may be null
   */
  public record Several(InputValue element, boolean nulls) implements Kind {}

  /** A record that is marked as well. */
  public record Part(ClassId id) implements Kind {}

  /** A record that is not marked, or whose reader was not generated with it. */
  public record Unmarked(ClassId id, boolean compiled) implements Kind {}

  /** {@code Arguments}. */
  public record AnyArguments() implements Kind {}

  /** {@code Json}. */
  public record AnyJson() implements Kind {}

  /** Nothing a client can send. */
  public record Unsupported(String advice) implements Kind {}
}
