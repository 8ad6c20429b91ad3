package dev.headwater.samples.github;

import dev.headwater.credential.Credentials;
import dev.headwater.onboarding.Answers;
import dev.headwater.onboarding.Field;
import dev.headwater.onboarding.Field.Choice;
import dev.headwater.onboarding.Given;
import dev.headwater.onboarding.InvalidAnswerException;
import dev.headwater.onboarding.OnboardingFlow;
import dev.headwater.onboarding.Step;
import dev.headwater.samples.github.GithubModule.Config;
import dev.headwater.samples.github.api.GithubApi;
import dev.headwater.samples.github.api.GithubSettings;
import dev.headwater.samples.github.api.IssueStates;
import dev.headwater.samples.github.api.RepoData;
import dev.headwater.samples.github.api.RepoName;
import dev.headwater.samples.github.api.RepoPage;
import dev.headwater.samples.github.api.Viewer;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is asked of a person: account and token, then what of the account is wanted. */
final class GithubOnboarding {
  /** No repository has this name. */
  private static final String ALL_REPOSITORIES = "*";

  private GithubOnboarding() {}

  /** Makes an API with the token that a person has given. */
  @FunctionalInterface
  interface Apis {

    GithubApi of(GithubSettings settings, Credentials credentials);
  }

  /** One call. */
  @FunctionalInterface
  private interface Asked<T> {

    T of(GithubApi api) throws IOException, InterruptedException;
  }

  private record Account(GithubSettings settings, String login) {}

  static OnboardingFlow<Config> flow(Apis apis) {
    Step<Account> account =
        Step.input("account", "Your account with GitHub")
            .field(Field.text("account", "Account, a user or an organisation"))
            .field(Field.secret(GithubModule.TOKEN, "Access token"))
            .field(Field.text("server", "Server, if it is not GitHub's own").optional())
            .comesTo((needed, given) -> account(given));
    Step<Viewer> viewer =
        Step.validation("viewer")
            .after(account)
            .comesTo((needed, given) -> ask(apis, needed.get(account), needed, GithubApi::viewer));
    Step<RepoPage> repositories =
        Step.validation("repositories")
            .after(account, viewer)
            .comesTo(
                (needed, given) -> {
                  Account whose = needed.get(account);
                  return ask(apis, whose, needed, api -> api.repos(whose.login(), null, 100));
                });
    Step<String> repository =
        Step.choice("repository", "Which repositories")
            .after(account, viewer, repositories)
            .description(needed -> "The token is one of " + needed.get(viewer).login() + ".")
            .select(needed -> choices(needed.get(account), needed.get(repositories)));
    Step<String> states =
        Step.choice("states", "Which issues").after(repository).select(needed -> states());
    return OnboardingFlow.to(
        Step.validation("config")
            .after(account, repository, states)
            .comesTo(
                (needed, given) ->
                    config(needed.get(account), needed.get(repository), needed.get(states))));
  }

  private static Account account(Given given) throws InvalidAnswerException {
    String server = given.text("server");
    try {
      URI url = server.isEmpty() ? GithubModule.GITHUB : URI.create(server);
      return new Account(GithubSettings.of(url), given.text("account"));
    } catch (IllegalArgumentException e) {
      throw new InvalidAnswerException(String.valueOf(e.getMessage()));
    }
  }

  /** What GitHub answers; if it does not, the person is told why and asked again. */
  private static <T> T ask(Apis apis, Account account, Answers needed, Asked<T> asked)
      throws InvalidAnswerException, InterruptedException {
    try {
      return asked.of(apis.of(account.settings(), needed.credentials()));
    } catch (IOException | IllegalArgumentException e) {
      throw new InvalidAnswerException(String.valueOf(e.getMessage()));
    }
  }

  private static List<Choice> choices(Account account, RepoPage repositories) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(ALL_REPOSITORIES, "all of " + account.login()));
    for (RepoData repo : repositories.repos()) {
      choices.add(new Choice(repo.fullName(), repo.fullName()));
    }
    return choices;
  }

  private static List<Choice> states() {
    return List.of(
        new Choice("all", "all issues"),
        new Choice("open", "open issues"),
        new Choice("closed", "closed issues"));
  }

  private static Config config(Account account, String repository, String states) {
    return new Config(
        account.settings().baseUrl(),
        account.login(),
        repository.equals(ALL_REPOSITORIES) ? null : RepoName.parse(repository),
        IssueStates.valueOf(states.toUpperCase(Locale.ROOT)));
  }
}
