package dev.headwater.onboarding;

import java.util.List;
import java.util.Optional;

/**
 * One step of an onboarding, which comes to a value of a type. It is made with the steps it needs,
 * so that no step can need itself. Immutable.
 *
 * @param <T> what it comes to
 */
public final class Step<T> {
  private final String name;
  private final List<Step<?>> needs;
  private final Asks asks;
  private final Comes<? extends T> comes;

  /** What a step asks for, which may depend on what it needs. */
  @FunctionalInterface
  public interface Asks {

    /** The prompt, with the name of the step; empty if there is nothing to ask. */
    Optional<Prompt> ask(Answers needed) throws Exception;
  }

  /**
   * What a step comes to.
   *
   * @param <T> its type
   */
  @FunctionalInterface
  public interface Comes<T> {

    /**
     * The value.
     *
     * @param needed what the steps it needs came to
     * @param given what the person gave to this step
     * @throws InvalidAnswerException if the person must answer again
     * @throws Exception if it cannot be known; the onboarding ends
     */
    T from(Answers needed, Given given) throws Exception;
  }

  Step(String name, List<Step<?>> needs, Asks asks, Comes<? extends T> comes) {
    this.name = name;
    this.needs = List.copyOf(needs);
    this.asks = asks;
    this.comes = comes;
  }

  /** Asks for some fields. */
  public static StepBuilder input(String name, String label) {
    return new StepBuilder(name, label);
  }

  /** Asks nobody: finds something out, and refuses the answers it needs if they do not hold. */
  public static StepBuilder validation(String name) {
    return new StepBuilder(name, "");
  }

  /** Asks for one of some choices; to be finished with {@link StepBuilder#select}. */
  public static StepBuilder choice(String name, String label) {
    return new StepBuilder(name, label);
  }

  /** Asks whatever it likes, or nothing, after the steps it needs. */
  public static <T> Step<T> custom(
      String name, List<Step<?>> needs, Asks asks, Comes<? extends T> comes) {
    return new Step<>(name, needs, asks, comes);
  }

  /** Its name, unique in its flow. */
  public String name() {
    return name;
  }

  /** The steps it needs. */
  List<Step<?>> needs() {
    return needs;
  }

  Optional<Prompt> prompt(Answers needed) throws Exception {
    return asks.ask(needed);
  }

  T result(Answers needed, Given given) throws Exception {
    return comes.from(needed, given);
  }

  @Override
  public String toString() {
    return name;
  }
}
