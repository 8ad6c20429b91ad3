package dev.headwater.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.entity.Ref;
import dev.headwater.row.Row;
import dev.headwater.store.Batch;
import dev.headwater.store.Membership;
import dev.headwater.tracker.Repo;
import dev.headwater.tracker.RepoInput;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.User;
import dev.headwater.tracker.UserInput;
import dev.headwater.tracker.UserType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DerivedPageTest {
  private static final Ref<Repo> REPO = RepoType.ref("r");
  private static final DerivationDefinition<Repo, User> AUTHORS =
      DerivationDefinition.collection("authors", RepoType.ISSUE_AUTHORS);
  private static final DerivationDefinition<Repo, User> USERS =
      DerivationDefinition.entities("users", UserType.TYPE);
  private static final DerivationDefinition<Repo, Repo> ABOUT =
      DerivationDefinition.fields("about", RepoType.TYPE, RepoType.NAME, RepoType.DESCRIPTION);

  private final DerivedPage<Repo> page = new DerivedPage<>(REPO);

  private List<String> rows() {
    return page.batches().stream()
        .flatMap(batch -> batch.rows().stream())
        .map(Row::toString)
        .toList();
  }

  @Test
  void ofEntitiesTheLastCountsInTheFirstPlace() {
    page.begin(AUTHORS)
        .entities(List.of(new User("a", "1"), new User("b", "2"), new User("a", "3")));
    assertThat(rows()).containsExactly("User(a){id=a, login=3}", "User(b){id=b, login=2}");
    assertThat(page.batches()).singleElement().isInstanceOf(Batch.Whole.class);
    assertThat(page.memberships())
        .containsExactly(
            new Membership<>(
                REPO, RepoType.ISSUE_AUTHORS, List.of(UserType.ref("a"), UserType.ref("b"))));
  }

  @Test
  void inputsMergeInOrderInTheFirstPlace() {
    RepoInput first = RepoInput.of("x").name("one").description("text");
    page.begin(DerivationDefinition.<Repo, Repo>collection("forks", RepoType.FORKS))
        .inputs(
            Stream.of(first, RepoInput.of("y"), RepoInput.of("x").name("two").description(null)));
    assertThat(rows())
        .containsExactly("Repo(x){id=x, name=two, description=null}", "Repo(y){id=y}");
    assertThat(page.batches()).singleElement().isInstanceOf(Batch.Partial.class);
    assertThat(first.get(RepoType.NAME)).isEqualTo("one");
  }

  @Test
  void entitiesOfNoCollectionHaveNoMembership() {
    page.begin(USERS).inputs(Optional.of(UserInput.of("a")));
    assertThat(rows()).hasSize(1);
    assertThat(page.memberships()).isEmpty();
  }

  @Test
  void nothingIsAMembershipOfNothing() {
    page.begin(AUTHORS).entities(Optional.empty());
    assertThat(page.memberships())
        .containsExactly(new Membership<>(REPO, RepoType.ISSUE_AUTHORS, List.of()));
  }

  @Test
  void streamsAreClosedEvenWhenTheyFail() {
    AtomicBoolean closed = new AtomicBoolean();
    page.begin(USERS).entities(Stream.of(new User("a", "1")).onClose(() -> closed.set(true)));
    assertThat(closed).isTrue();
    AtomicBoolean closedToo = new AtomicBoolean();
    Stream<UserInput> failing =
        Stream.<UserInput>of((UserInput) null).onClose(() -> closedToo.set(true));
    assertThatThrownBy(() -> page.begin(USERS).inputs(failing)).hasMessageStartingWith("[HW702]");
    assertThat(closedToo).isTrue();
  }

  @Test
  void beginNamesTheDerivationBeforeItRuns() {
    assertThat(page.current()).isNull();
    Derived<User> authors = page.begin(AUTHORS);
    assertThat(page.current()).isEqualTo(AUTHORS);
    authors.entities(List.of());
    Derived<User> users = page.begin(USERS);
    assertThat(page.current()).isEqualTo(USERS);
    assertThatThrownBy(() -> users.entities((List<User>) null))
        .hasMessage(
            "[HW702] derivation 'users' returned null; return something empty if there is nothing");
  }

  @Test
  void nullsAreErrors() {
    assertThatThrownBy(() -> page.begin(USERS).inputs((Stream<UserInput>) null))
        .hasMessageContaining("returned null");
    assertThatThrownBy(() -> page.begin(USERS).inputs((Optional<UserInput>) null))
        .hasMessageContaining("returned null");
    assertThatThrownBy(() -> page.begin(USERS).entities(Arrays.asList((User) null)))
        .hasMessage("[HW702] derivation 'users' returned a null among its entities; leave it out");
    assertThatThrownBy(() -> page.begin(USERS).inputs(Arrays.asList((UserInput) null)))
        .hasMessage("[HW702] derivation 'users' returned a null among its inputs; leave it out");
    assertThat(page.batches()).isEmpty();
  }

  @Test
  void fieldsAreSetOnTheParent() {
    page.begin(ABOUT).inputs(List.of(RepoInput.of("r").name("n").description(null)));
    assertThat(rows()).containsExactly("Repo(r){id=r, name=n, description=null}");
    assertThat(page.memberships()).isEmpty();
  }

  @Test
  void fieldsOfAnotherEntityOrOfNone() {
    assertThatThrownBy(() -> page.begin(ABOUT).inputs(List.of(RepoInput.of("s"))))
        .hasMessage(
            "[HW702] derivation 'about' populates Repo.name, so it returns Repo(r) and nothing"
                + " else, not [Repo(s)]");
    assertThatThrownBy(() -> page.begin(ABOUT).inputs(Optional.empty()))
        .hasMessageContaining("not []");
    assertThatThrownBy(
            () -> page.begin(ABOUT).inputs(List.of(RepoInput.of("r"), RepoInput.of("s"))))
        .hasMessageContaining("not [Repo(r), Repo(s)]");
  }

  @Test
  void fieldThatWasNotSet() {
    assertThatThrownBy(() -> page.begin(ABOUT).inputs(List.of(RepoInput.of("r").name("n"))))
        .hasMessage(
            "[HW702] derivation 'about' populates Repo.description but did not set it; set it, to"
                + " null if it has none");
  }

  @Test
  void aPageHasAtLeastOneItem() {
    assertThatThrownBy(() -> PageRequest.first(0))
        .hasMessage("[HW508] a page has at least 1 item, not 0");
  }
}
