package dev.headwater.processor.fuzz;

/**
 * What came of a case.
 *
 * @param text what is wrong, if it failed
 */
record Verdict(Kind kind, String text) {

  enum Kind {
    /** The processor had nothing to say and everything compiles. */
    ACCEPTED,
    /** The processor reported problems, the same under both compilers. */
    REJECTED,
    /** The sources are no Java even without the processor. */
    NOT_JAVA,
    /** The processor broke a promise. */
    FAILED
  }

  static Verdict of(Kind kind) {
    return new Verdict(kind, "");
  }

  static Verdict failed(String text) {
    return new Verdict(Kind.FAILED, text);
  }
}
