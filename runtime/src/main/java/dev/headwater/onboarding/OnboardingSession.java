package dev.headwater.onboarding;

import static java.util.Objects.requireNonNull;

import dev.headwater.credential.Credential;
import dev.headwater.credential.CredentialStore;
import dev.headwater.credential.Credentials;
import dev.headwater.credential.Secret;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person on the way through a flow: {@link #next} says what to ask, {@link #answer} takes the
 * answers, until there is nothing to ask and {@link #finish} gives the configuration. A web page
 * shows each prompt and posts its answers; a terminal does the same in a loop. One thread at a
 * time.
 *
 * @param <C> the configuration
 */
public final class OnboardingSession<C> {
  private final OnboardingFlow<C> flow;
  private final CredentialStore store;
  private final String installation;

  /** The secrets given so far, and what steps have made of them. */
  private final GivenCredentials given = new GivenCredentials();

  private final Credentials credentials;
  private final Map<Step<?>, Object> results = new HashMap<>();

  /** The steps that have asked the person. */
  private final Set<Step<?>> asking = new HashSet<>();

  private @Nullable Prompt asked;
  private @Nullable String problem;

  OnboardingSession(OnboardingFlow<C> flow, CredentialStore store, String installation) {
    this.flow = flow;
    this.store = store;
    this.installation = installation;
    this.credentials = new Credentials(given, installation);
  }

  /**
   * What to ask next; null if there is nothing more to ask. Steps that ask nobody run here. Asked
   * again without an answer, it gives the same.
   *
   * @throws Exception whatever such a step throws, but for refused answers
   */
  public @Nullable Prompt next() throws Exception {
    if (asked != null) {
      return asked;
    }
    for (Step<?> step : flow.steps()) {
      if (results.containsKey(step)) {
        continue;
      }
      Prompt prompt = step.prompt(needed(step)).orElse(null);
      if (prompt != null) {
        asking.add(step);
        asked = withProblem(prompt);
        return asked;
      }
      if (!run(step, new Given(Map.of()))) {
        return next(); // what it needs is asked again
      }
    }
    return null;
  }

  /**
   * Takes the answers to the last prompt. If they are refused, the next prompt is the same with a
   * reason.
   *
   * @param name the prompt's step
   * @param answers by the names of the fields; what is missing counts as empty
   * @throws HeadwaterException HW842 if that is not what was asked
   * @throws Exception whatever the step throws, but for refused answers
   */
  public void answer(String name, Map<String, String> answers) throws Exception {
    Prompt prompt = asked;
    if (prompt == null || !prompt.step().equals(name)) {
      throw new HeadwaterException(
          ErrorCode.ONBOARDING_OUT_OF_STEP,
          "step '"
              + name
              + "' was answered, but "
              + (prompt == null ? "nothing was asked" : "'" + prompt.step() + "' was asked")
              + "; ask next() and answer that");
    }
    Map<String, String> plain = new LinkedHashMap<>();
    problem = AnswerCheck.problem(prompt, answers);
    asked = null;
    if (problem == null) {
      for (Field field : prompt.fields()) {
        take(field, answers.getOrDefault(field.name(), ""), plain);
      }
      Step<?> step =
          flow.steps().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
      run(step, new Given(plain));
    }
  }

  private void take(Field field, String answer, Map<String, String> plain) {
    if (field.kind() != Field.Kind.SECRET) {
      plain.put(field.name(), answer);
    } else if (answer.isEmpty()) {
      credentials.delete(field.name());
    } else {
      credentials.save(field.name(), new Credential.Text(Secret.of(answer)));
    }
  }

  /** Runs a step; false if it refused, and then what it depends on is asked again. */
  private boolean run(Step<?> step, Given plain) throws Exception {
    try {
      results.put(step, requireNonNull(step.result(needed(step), plain), "what a step comes to"));
      problem = null;
      return true;
    } catch (InvalidAnswerException e) {
      problem = given.redact(String.valueOf(e.getMessage()));
      if (!asking.contains(step) && !forgetNeeds(step)) {
        throw e; // nobody could answer otherwise
      }
      return false;
    }
  }

  /** Has what a step needs asked again; false if nothing of it was asked. */
  private boolean forgetNeeds(Step<?> step) {
    boolean askedAgain = false;
    for (Step<?> needed : step.needs()) {
      boolean asks = asking.contains(needed);
      askedAgain |= asks || forgetNeeds(needed);
      forget(needed);
    }
    return askedAgain;
  }

  /** Forgets what a step came to, and all that was made of it. */
  private void forget(Step<?> step) {
    results.remove(step);
    flow.steps().stream()
        .filter(later -> later.needs().contains(step) && results.containsKey(later))
        .forEach(this::forget);
  }

  private Prompt withProblem(Prompt prompt) {
    return new Prompt(
        prompt.step(), prompt.label(), prompt.description(), prompt.fields(), problem);
  }

  private Answers needed(Step<?> step) {
    Map<Step<?>, Object> visible = new LinkedHashMap<>();
    List<Step<?>> needs = step.needs();
    for (Step<?> each : needs) {
      Object result = results.get(each);
      if (result != null) {
        visible.put(each, result);
      }
    }
    return new Answers(visible, credentials);
  }

  /**
   * The configuration; the secrets are in the store from then on.
   *
   * @throws HeadwaterException HW842 if there is more to ask; HW832 if the store cannot keep a
   *     secret
   */
  public C finish() {
    if (!results.containsKey(flow.last())) {
      throw new HeadwaterException(
          ErrorCode.ONBOARDING_OUT_OF_STEP,
          "the onboarding is not finished; ask next() until it gives nothing");
    }
    given.keepIn(store);
    return new Answers(results, credentials).get(flow.last());
  }

  /** The names of the steps that are done, and no answers. */
  @Override
  public String toString() {
    return "onboarding of "
        + installation
        + ", done: "
        + flow.steps().stream().filter(results::containsKey).map(Step::name).toList();
  }
}
