package dev.headwater.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.headwater.credential.Credential;
import dev.headwater.credential.MemoryCredentialStore;
import dev.headwater.credential.Secret;
import dev.headwater.onboarding.Field.Choice;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OnboardingTest {
  private static final String CANARY = "tok-canary-4711";

  record Config(String login, String team) {}

  /** What a validation finds out, for the steps after it. */
  record Viewer(String name, List<String> teams) {}

  private final List<String> validated = new ArrayList<>();
  private final MemoryCredentialStore store = new MemoryCredentialStore();

  private final Step<String> account =
      Step.input("account", "Your account")
          .description(needed -> "A token is made in the settings.")
          .field(Field.text("login", "Login"))
          .field(Field.secret("token", "Token"))
          .comesTo((needed, given) -> given.text("login"));

  private final Step<Viewer> viewer =
      Step.validation("viewer")
          .after(account)
          .comesTo(
              (needed, given) -> {
                String token = needed.credentials().secret("token").get().reveal();
                validated.add(needed.get(account));
                if (!token.equals(CANARY)) {
                  throw new InvalidAnswerException("the API refuses token " + token);
                }
                return new Viewer("Ada of " + needed.get(account), List.of("core", "web"));
              });

  private final Step<String> team =
      Step.choice("team", "Team")
          .after(viewer)
          .description(needed -> "Welcome, " + needed.get(viewer).name())
          .select(
              needed ->
                  needed.get(viewer).teams().stream()
                      .map(name -> new Choice(name, "The " + name + " team"))
                      .toList());

  private final Step<Config> config =
      Step.validation("config")
          .after(account, team)
          .comesTo((needed, given) -> new Config(needed.get(account), needed.get(team)));

  private final OnboardingFlow<Config> flow = OnboardingFlow.to(config);

  @Test
  void runsInATerminal() throws Exception {
    TypedTerminal terminal = new TypedTerminal("ada", CANARY, "2");

    Config result = flow.ask(new TerminalPrompter(terminal), store, "acme");

    assertThat(result).isEqualTo(new Config("ada", "web"));
    assertThat(store.find("acme.token")).contains(new Credential.Text(Secret.of(CANARY)));
    assertThat(terminal.screen())
        .isEqualTo(
            """
            Your account
            A token is made in the settings.
            Login: ada
            Token:\s
            Team
            Welcome, Ada of ada
              1) The core team
              2) The web team
            Team: 2\
            """);
  }

  @Test
  void keepsWhatStepsMakeOfWhatWasGiven() throws Exception {
    Credential.OAuth tokens =
        new Credential.OAuth(Secret.of("access-canary"), Secret.of("refresh-canary"), null);
    Step<String> exchange =
        Step.input("code", "Your code")
            .field(Field.secret("code", "Code"))
            .comesTo(
                (needed, given) -> {
                  String code = needed.credentials().secret("code").get().reveal();
                  needed.credentials().save("tokens", tokens);
                  needed.credentials().delete("code");
                  if (code.equals("late")) {
                    throw new InvalidAnswerException("no longer access-canary, refresh-canary");
                  }
                  return code;
                });
    OnboardingSession<String> session = OnboardingFlow.to(exchange).begin(store, "acme");

    session.next();
    session.answer("code", Map.of("code", "late"));
    assertThat(session.next().problem()).isEqualTo("no longer ***, ***");
    session.answer("code", Map.of("code", "now"));
    assertThat(session.next()).isNull();
    assertThat(store.find("acme.tokens")).isEmpty();
    session.finish();

    assertThat(store.find("acme.tokens")).contains(tokens);
    assertThat(store.find("acme.code")).isEmpty();
    store.delete("acme.tokens");
    session.finish();
    assertThat(store.find("acme.tokens")).isEmpty();
  }

  @Test
  void runsAsPlainValues() throws Exception {
    OnboardingSession<Config> session = flow.begin(store, "acme");

    Prompt first = session.next();
    assertThat(first.fields())
        .extracting(Field::name, Field::kind)
        .containsExactly(tuple("login", Field.Kind.TEXT), tuple("token", Field.Kind.SECRET));
    assertThat(session.next()).isEqualTo(first);
    session.answer("account", Map.of("login", "ada", "token", CANARY));

    Prompt second = session.next();
    assertThat(second.fields().get(0).choices())
        .containsExactly(new Choice("core", "The core team"), new Choice("web", "The web team"));
    assertThat(store.find("acme.token")).isEmpty();
    session.answer("team", Map.of("team", "core"));

    assertThat(session.next()).isNull();
    assertThat(session.finish()).isEqualTo(new Config("ada", "core"));
    assertThat(store.find("acme.token")).isPresent();
    assertThat(session + "" + first + second + session.finish()).doesNotContain(CANARY);
  }

  @Test
  void refusedAnswersAreAskedAgainWithTheReasonAndWithoutTheSecret() throws Exception {
    TypedTerminal terminal = new TypedTerminal("ada", "wrong-token", "bob", CANARY, "core");

    Config result = flow.ask(new TerminalPrompter(terminal), store, "acme");

    assertThat(result).isEqualTo(new Config("bob", "core"));
    assertThat(validated).containsExactly("ada", "bob");
    assertThat(terminal.screen()).contains("! the API refuses token ***");
    assertThat(terminal.screen()).doesNotContain("wrong-token");
    assertThat(store.find("acme.token")).contains(new Credential.Text(Secret.of(CANARY)));
  }

  @Test
  void whatIsMissingOrNotAChoiceIsAskedAgain() throws Exception {
    OnboardingSession<Config> session = flow.begin(store, "acme");
    session.next();
    session.answer("account", Map.of("token", CANARY));
    assertThat(session.next().problem()).isEqualTo("Login: an answer is needed");
    session.answer("account", Map.of("login", "ada", "token", CANARY));
    assertThat(session.next().problem()).isNull();
    session.answer("team", Map.of("team", "sales"));

    assertThat(session.next().problem()).isEqualTo("Team: choose one of those that are listed");
    assertThat(validated).containsExactly("ada");
  }

  @Test
  void aStepSeesOnlyWhatItNeeds() {
    Step<String> curious =
        Step.validation("curious").after(viewer).comesTo((needed, given) -> needed.get(account));

    assertThatThrownBy(
            () ->
                OnboardingFlow.to(curious)
                    .ask(prompt -> Map.of("login", "a", "token", CANARY), store, "acme"))
        .hasMessageContaining("step 'account' is not among those that are needed here");
  }

  @Test
  void aValidationOfAValidationLeadsBackToTheQuestion() throws Exception {
    Step<Viewer> member =
        Step.validation("member")
            .after(viewer)
            .comesTo(
                (needed, given) -> {
                  if (needed.get(viewer).name().contains("ada")) {
                    throw new InvalidAnswerException("Ada may not");
                  }
                  return needed.get(viewer);
                });
    TypedTerminal terminal = new TypedTerminal("ada", CANARY, "bob", CANARY);

    Viewer result = OnboardingFlow.to(member).ask(new TerminalPrompter(terminal), store, "acme");

    assertThat(result.name()).isEqualTo("Ada of bob");
    assertThat(terminal.screen()).contains("! Ada may not");
  }

  @Test
  void whatNobodyCanAnswerOtherwiseEnds() {
    Step<String> closed =
        Step.validation("closed")
            .comesTo(
                (needed, given) -> {
                  throw new InvalidAnswerException("closed today");
                });

    assertThatThrownBy(() -> OnboardingFlow.to(closed).begin(store, "acme").next())
        .isInstanceOf(InvalidAnswerException.class)
        .hasMessage("closed today");
  }

  @Test
  void aCustomStepAsksWhatItLikes() throws Exception {
    Step<String> code =
        Step.custom(
            "code",
            List.of(),
            needed ->
                Optional.of(
                    new Prompt(
                        "code",
                        "Enter 1234 at the site",
                        "",
                        List.of(Field.text("done", "Done").optional()),
                        null)),
            (needed, given) -> "entered");
    TypedTerminal terminal = new TypedTerminal("");

    assertThat(OnboardingFlow.to(code).ask(new TerminalPrompter(terminal), store, "acme"))
        .isEqualTo("entered");
    assertThat(terminal.screen()).isEqualTo("Enter 1234 at the site\nDone (may be empty): ");
  }

  @Test
  void givingUpStoresNothing() {
    TypedTerminal terminal = new TypedTerminal("ada", CANARY);

    assertThatThrownBy(() -> flow.ask(new TerminalPrompter(terminal), store, "acme"))
        .isInstanceOf(EOFException.class);
    assertThat(store).hasToString("credentials []");
  }

  @Test
  void whatAStepThrowsEndsIt() {
    IOException away = new IOException("the API is away");
    Step<String> broken =
        Step.validation("broken")
            .after(account)
            .comesTo(
                (needed, given) -> {
                  throw away;
                });

    assertThatThrownBy(
            () ->
                OnboardingFlow.to(broken)
                    .ask(prompt -> Map.of("login", "a", "token", "t"), store, "acme"))
        .isSameAs(away);
  }

  @Test
  void answersOutOfStepAreRefused() throws Exception {
    OnboardingSession<Config> session = flow.begin(store, "acme");

    assertThatThrownBy(() -> session.answer("team", Map.of()))
        .hasMessage(
            "[HW842] step 'team' was answered, but nothing was asked; ask next() and answer that");
    session.next();
    assertThatThrownBy(() -> session.answer("team", Map.of()))
        .hasMessageContaining("but 'account' was asked");
    assertThatThrownBy(session::finish).hasMessageStartingWith("[HW842]");
  }

  @Test
  void stepsHaveNamesOfTheirOwn() {
    Step<String> other =
        Step.input("account", "").field(Field.text("a", "A")).comesTo((needed, given) -> "");
    Step<String> both =
        Step.validation("both").after(account, other).comesTo((needed, given) -> "");

    assertThatThrownBy(() -> OnboardingFlow.to(both))
        .hasMessage("[HW841] two steps of an onboarding are called 'account'; rename one");
  }
}
