package dev.headwater.onboarding;

import dev.headwater.credential.CredentialStore;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps that lead to a configuration, each after those it needs. Immutable; any number of
 * persons can be in it at once, each in a {@link OnboardingSession}.
 *
 * @param <C> the configuration, which holds no secret
 */
public final class OnboardingFlow<C> {
  private final List<Step<?>> steps;
  private final Step<C> last;

  private OnboardingFlow(List<Step<?>> steps, Step<C> last) {
    this.steps = List.copyOf(steps);
    this.last = last;
  }

  /**
   * The flow to a step, with all that it needs; steps that need nothing of each other come in the
   * order in which they are named.
   *
   * @throws HeadwaterException HW841 if two steps have one name
   */
  public static <C> OnboardingFlow<C> to(Step<C> last) {
    List<Step<?>> ordered = new ArrayList<>();
    add(last, ordered);
    Set<String> names = new HashSet<>();
    for (Step<?> step : ordered) {
      if (!names.add(step.name())) {
        throw new HeadwaterException(
            ErrorCode.ONBOARDING_WRONG,
            "two steps of an onboarding are called '" + step.name() + "'; rename one");
      }
    }
    return new OnboardingFlow<>(ordered, last);
  }

  private static void add(Step<?> step, List<Step<?>> ordered) {
    if (!ordered.contains(step)) {
      step.needs().forEach(needed -> add(needed, ordered));
      ordered.add(step);
    }
  }

  /**
   * Begins. Secrets that are given go to the store when the flow is finished, under {@code
   * installation.field}; until then they are nowhere but in the session.
   */
  public OnboardingSession<C> begin(CredentialStore store, String installation) {
    return new OnboardingSession<>(this, store, installation);
  }

  /**
   * Asks a person from beginning to end.
   *
   * @throws IOException if nobody can be asked
   * @throws InterruptedException if the person gives up; nothing is stored then
   * @throws Exception whatever a step throws, but for refused answers, which are asked again
   */
  public C ask(Prompter prompter, CredentialStore store, String installation) throws Exception {
    OnboardingSession<C> session = begin(store, installation);
    for (Prompt prompt = session.next(); prompt != null; prompt = session.next()) {
      session.answer(prompt.step(), prompter.ask(prompt));
    }
    return session.finish();
  }

  List<Step<?>> steps() {
    return steps;
  }

  Step<C> last() {
    return last;
  }
}
