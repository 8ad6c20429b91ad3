package dev.headwater.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.connector.Seeding;
import dev.headwater.entity.EntityType;
import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import dev.headwater.tracker.AccountType;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.Repo;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.TrackerApi;
import dev.headwater.tracker.TrackerConnector;
import dev.headwater.tracker.UserType;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DefaultPlanTest {
  private static final Ref<Repo> R1 = RepoType.ref("r1");

  /** A source of which only what it makes and fills matters. */
  private static final class Made<P> extends SourceDefinition<P, String> {
    Made(EntityType<P> parent, boolean autoload, List<DerivationDefinition<P, ?>> derivations) {
      super("made", parent, Paging.single(), autoload, derivations);
    }

    @Override
    public SourcePage<String> fetch(Ref<P> parent, PageRequest page) {
      throw new AssertionError();
    }

    @Override
    public void derive(Ref<P> parent, PageRequest page, String data, DerivedPage<P> derived) {
      throw new AssertionError();
    }
  }

  private record Of(List<SourceDefinition<?, ?>> sources, Schema schema)
      implements ConnectorDefinition {
    @Override
    public SyncPlan plan(Seeding seeding) {
      return DefaultPlan.of(this, seeding);
    }
  }

  private static SyncPlan plan(ConnectorDefinition connector, Ref<?>... roots) {
    return DefaultPlan.of(connector, new RootSeeding(List.of(roots)));
  }

  private static SyncPlan planOfRepos(SourceDefinition<?, ?>... sources) {
    Schema schema = Schema.of("headwater", "test", RepoType.TYPE);
    return plan(new Of(List.of(sources), schema), R1);
  }

  @Test
  void loadsATypeAfterThoseThatLeadToIt() {
    TrackerConnector tracker = new TrackerConnector(new TrackerApi());

    assertThat(plan(tracker, AccountType.ref("acme")))
        .hasToString(
            """
            1. for root Account(acme): load repos
            2. for all Repo: load forks, issues, issueAuthors, description
            """
                .strip());
  }

  @Test
  void leavesOutWhatNoGivenRootLeadsTo() {
    assertThat(plan(new TrackerConnector(new TrackerApi())).steps()).isEmpty();
  }

  @Test
  void hasAStepForEachRoot() {
    var issues =
        new Made<>(
            RepoType.TYPE,
            true,
            List.of(DerivationDefinition.collection("issues", RepoType.ISSUES)));
    Schema schema = Schema.of("headwater", "test", RepoType.TYPE);

    assertThat(plan(new Of(List.of(issues), schema), R1, RepoType.ref("r2")))
        .hasToString("1. for root Repo(r1): load issues\n2. for root Repo(r2): load issues");
  }

  @Test
  void leavesOutWhatIsManual() {
    var readme =
        new Made<>(
            RepoType.TYPE,
            true,
            List.of(DerivationDefinition.fields("about", RepoType.TYPE, RepoType.DESCRIPTION)));
    var issues =
        new Made<>(
            RepoType.TYPE,
            false,
            List.of(DerivationDefinition.collection("issues", RepoType.ISSUES)));

    assertThat(planOfRepos(readme, issues)).hasToString("1. for root Repo(r1): load description");
  }

  @Test
  void rootsThatBringMoreOfTheirTypeAreAllLoaded() {
    var forks =
        new Made<>(
            RepoType.TYPE, true, List.of(DerivationDefinition.collection("forks", RepoType.FORKS)));

    assertThat(planOfRepos(forks)).hasToString("1. for all Repo: load forks");
  }

  @Test
  void waitsForEveryTypeThatLeadsToIt() {
    var users =
        new Made<>(
            RepoType.TYPE,
            true,
            List.of(
                DerivationDefinition.collection("issueAuthors", RepoType.ISSUE_AUTHORS),
                DerivationDefinition.collection("issues", RepoType.ISSUES)));
    var logins =
        new Made<>(
            UserType.TYPE,
            true,
            List.of(DerivationDefinition.fields("login", UserType.TYPE, UserType.LOGIN)));
    var titles =
        new Made<>(
            IssueType.TYPE,
            true,
            List.of(
                DerivationDefinition.fields("title", IssueType.TYPE, IssueType.TITLE),
                DerivationDefinition.entities("commenters", UserType.TYPE)));

    assertThat(planOfRepos(users, logins, titles))
        .hasToString(
            """
            1. for root Repo(r1): load issueAuthors, issues
            2. for all Issue: load title
            3. for all User: load login
            """
                .strip());
  }

  @Test
  void refusesACircle() {
    var issues =
        new Made<>(
            RepoType.TYPE,
            true,
            List.of(DerivationDefinition.collection("issues", RepoType.ISSUES)));
    var back =
        new Made<>(
            IssueType.TYPE,
            true,
            List.of(
                DerivationDefinition.fields("title", IssueType.TYPE, IssueType.TITLE),
                DerivationDefinition.entities("repos", RepoType.TYPE)));

    assertThatThrownBy(() -> planOfRepos(issues, back))
        .hasMessage(
            "[HW609] no plan can be derived, since [Repo, Issue] lead to each other; write one, or"
                + " take autoload from what closes the circle");
  }
}
