package dev.headwater.processor.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A constraint on a value of an input, as an annotation says it.
 *
 * @param annotation its simple name
 * @param message what is written in it, if anything is
 */
public record InputConstraint(
    String annotation, Meaning meaning, Optional<Located<String>> message, Site site) {

  /** What holds of the value. */
  public sealed interface Meaning {}

  /** A number is no less, or no more, than this. */
  public record Bound(boolean lower, BigDecimal limit, boolean inclusive) implements Meaning {}

  /** A text or list is at least, or at most, so long. */
  public record Length(boolean lower, int limit) implements Meaning {}

  /** A text has something in it besides white space. */
  public record NotBlank() implements Meaning {}

  /** A truth value is this one. */
  public record Only(boolean value) implements Meaning {}

  /** A text has no white space at its ends. */
  public record Trimmed() implements Meaning {}

  /** It is not null, as its type says already. */
  public record NotNull() implements Meaning {}

  /** What is in it is valid, as always. */
  public record Valid() implements Meaning {}

  /** A limit that is none: what is written. */
  public record Malformed(String found) implements Meaning {}

  /** Something that is not understood: what, and what to do instead. */
  public record Unknown(String what, String advice) implements Meaning {}
}
