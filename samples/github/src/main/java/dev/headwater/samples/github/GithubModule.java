package dev.headwater.samples.github;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.credential.Credentials;
import dev.headwater.entity.Ref;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.installation.ConnectorMetadata;
import dev.headwater.installation.ConnectorModule;
import dev.headwater.installation.Installation;
import dev.headwater.onboarding.OnboardingFlow;
import dev.headwater.samples.github.api.GithubApi;
import dev.headwater.samples.github.api.GithubApiOperations;
import dev.headwater.samples.github.api.GithubCalls;
import dev.headwater.samples.github.api.GithubSettings;
import dev.headwater.samples.github.api.HttpGithubApi;
import dev.headwater.samples.github.api.IssueStates;
import dev.headwater.samples.github.api.RepoName;
import dev.headwater.samples.github.api.Token;
import dev.headwater.sync.SyncPlan;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** GitHub, for applications to install. */
public final class GithubModule implements ConnectorModule<GithubModule.Config> {
  /** The name of the credential that is GitHub's token. */
  public static final String TOKEN = "token";

  /** Where GitHub is, for whoever names no server of their own. */
  public static final URI GITHUB = URI.create("https://api.github.com");

  private final FailsafeCalls calls;

  /**
   * What a person has said, but for the token.
   *
   * @param server the API's root
   * @param account the login of the account
   * @param repository the only repository that is synced; null for all of the account's
   * @param states which issues are synced
   */
  public record Config(
      URI server, String account, @Nullable RepoName repository, IssueStates states) {

    /** Where a sync starts. */
    public Ref<?> root() {
      return repository == null ? AccountType.ref(account) : RepoType.ref(repository.toString());
    }

    /** The plan for that; empty for the connector's own. */
    public Optional<SyncPlan> plan() {
      return repository == null ? Optional.empty() : Optional.of(Github.planOfRepos());
    }

    GithubSettings settings() {
      return GithubSettings.of(server).withStates(states);
    }
  }

  /**
   * A module.
   *
   * @param calls what is said of calls besides GitHub's limits: their back-off, and who listens
   */
  public GithubModule(FailsafeCalls calls) {
    this.calls = calls;
  }

  @Override
  public ConnectorMetadata metadata() {
    return new ConnectorMetadata(
        "github",
        "GitHub",
        "Repositories of an account, their issues and who wrote them.",
        "0.1.0",
        "https://github.com/favicon.ico",
        List.of("repo"));
  }

  @Override
  public Schema schema() {
    return GithubSchema.SCHEMA;
  }

  @Override
  public OnboardingFlow<Config> onboarding() {
    return GithubOnboarding.flow(this::operations);
  }

  @Override
  public Installation initialise(Config config, Credentials credentials) {
    GithubSettings settings = config.settings();
    ConnectorDefinition connector = new GithubConnector(operations(settings, credentials));
    return new GithubInstallation(
        config, connector, new HttpGithubApi(settings, token(credentials)));
  }

  private GithubApi operations(GithubSettings settings, Credentials credentials) {
    return new GithubApiOperations(
        new HttpGithubApi(settings, token(credentials)), GithubCalls.of(calls, settings));
  }

  private static Token token(Credentials credentials) {
    return Token.of(credentials.secret(TOKEN));
  }
}
