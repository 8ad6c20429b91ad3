package dev.headwater.onboarding;

import java.util.List;

/**
 * One thing that is asked for, as plain values.
 *
 * @param name what its answer goes by
 * @param label what a person reads
 * @param kind how it is asked for
 * @param required whether an empty answer is refused
 * @param choices of a choice, what can be chosen; otherwise empty
 */
public record Field(String name, String label, Kind kind, boolean required, List<Choice> choices) {

  /** How something is asked for. */
  public enum Kind {
    /** Text that anyone may see. */
    TEXT,
    /** Text that nobody may see: it is not echoed, and kept in the credential store only. */
    SECRET,
    /** One of several choices. */
    CHOICE
  }

  /**
   * What can be chosen.
   *
   * @param value what the answer is
   * @param label what a person reads
   */
  public record Choice(String value, String label) {}

  /** Copies the choices. */
  public Field {
    choices = List.copyOf(choices);
  }

  /** Text that must be given. */
  public static Field text(String name, String label) {
    return new Field(name, label, Kind.TEXT, true, List.of());
  }

  /** A secret that must be given. */
  public static Field secret(String name, String label) {
    return new Field(name, label, Kind.SECRET, true, List.of());
  }

  /** The same, which may be left empty. */
  public Field optional() {
    return new Field(name, label, kind, false, choices);
  }
}
