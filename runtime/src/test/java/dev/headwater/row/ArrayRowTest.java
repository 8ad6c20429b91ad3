package dev.headwater.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.entity.Many;
import dev.headwater.entity.Ref;
import dev.headwater.entity.StoredField;
import dev.headwater.tracker.Issue;
import dev.headwater.tracker.IssueInput;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.Repo;
import dev.headwater.tracker.RepoInput;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.State;
import dev.headwater.tracker.User;
import dev.headwater.tracker.UserInput;
import dev.headwater.tracker.UserType;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ArrayRowTest {
  private static final Issue ISSUE =
      new Issue("i1", "Crash", State.OPEN, UserType.ref("u1"), Instant.EPOCH);

  @Test
  void wholeEntityComesBack() {
    ArrayRow<Issue> row = ArrayRow.of(IssueType.TYPE, ISSUE);
    assertThat(row.entity()).isEqualTo(ISSUE);
    assertThat(row.ref()).isEqualTo(IssueType.ref("i1"));
    assertThat(row.unset()).isEmpty();
    assertThat(row.get(IssueType.CREATOR)).isEqualTo(UserType.ref("u1"));
    assertThat(row)
        .hasToString(
            "Issue(i1){id=i1, title=Crash, state=OPEN, creator=User(u1),"
                + " createdAt=1970-01-01T00:00:00Z}");
  }

  @Test
  void inputKnowsWhatWasSet() {
    RepoInput input = RepoInput.of("r").description(null);
    assertThat(input.isSet(RepoType.ID)).isTrue();
    assertThat(input.isSet(RepoType.NAME)).isFalse();
    assertThat(input.isSet(RepoType.DESCRIPTION)).isTrue();
    assertThat(input.get(RepoType.DESCRIPTION)).isNull();
    assertThat(input.unset()).containsExactly(RepoType.NAME);
    assertThatThrownBy(() -> input.get(RepoType.NAME))
        .hasMessage("[HW502] Repo.name of Repo(r) is not set; ask isSet first");
    assertThatThrownBy(input::entity)
        .hasMessage(
            "[HW503] Repo(r) is no whole Repo: not set are [name]; load them, or read fields of the"
                + " row");
  }

  @Test
  void nullableFieldThatIsNotSetIsNullInTheEntity() {
    assertThat(RepoInput.of("r").name("n").entity())
        .isEqualTo(new Repo("r", "n", null, Many.inStore(), Many.inStore(), Many.inStore()));
  }

  @Test
  void mergeTakesWhatIsSetAndNothingElse() {
    RepoInput row = RepoInput.of("r").name("old").description("text");
    row.merge(RepoInput.of("r").name("new"));
    assertThat(row).hasToString("Repo(r){id=r, name=new, description=text}");
    row.merge(RepoInput.of("r").description(null));
    assertThat(row).hasToString("Repo(r){id=r, name=new, description=null}");
    row.merge(RepoInput.of("r"));
    assertThat(row).hasToString("Repo(r){id=r, name=new, description=null}");
  }

  @Test
  void copyIsIndependent() {
    RepoInput row = RepoInput.of("r").name("one");
    ArrayRow<Repo> copy = row.copy();
    row.name("two");
    assertThat(copy.get(RepoType.NAME)).isEqualTo("one");
  }

  @Test
  void nullWhereThereIsNone() {
    assertThatThrownBy(() -> IssueInput.of("i").title(null))
        .hasMessage(
            "[HW501] Issue.title is never null, but null was written; write a value, or annotate"
                + " the field with @Nullable");
    assertThatThrownBy(() -> ArrayRow.of(UserType.TYPE, new User("u", null)))
        .hasMessageStartingWith("[HW501] User.login");
    assertThatThrownBy(() -> ArrayRow.of(UserType.TYPE, new User(null, "l")))
        .hasMessageStartingWith("[HW501] User.id");
  }

  @Test
  void otherIdentityOrType() {
    RepoInput row = RepoInput.of("r");
    assertThatThrownBy(() -> row.merge(RepoInput.of("s")))
        .hasMessage("[HW506] a row of Repo(s) cannot be merged into Repo(r)");
    assertThatThrownBy(() -> new OddInput().setIdentity())
        .hasMessageStartingWith("[HW506] User.id is the identity of User(u)");
    assertThatThrownBy(() -> new OddInput().setFieldOfAnotherType())
        .hasMessage("[HW506] Issue.title is no field of User, which User(u) is");
  }

  /** What no generated input does. */
  private static final class OddInput extends ArrayRow<User> {
    OddInput() {
      super(UserType.ref("u"));
    }

    void setIdentity() {
      put(UserType.ID, "v");
    }

    @SuppressWarnings("unchecked") // the point of the test
    void setFieldOfAnotherType() {
      put((StoredField<User, String>) (Object) IssueType.TITLE, "t");
    }
  }

  @Test
  void rowsOfOtherClassesMerge() {
    UserInput row = UserInput.of("u");
    row.merge(new LoginRow("name"));
    assertThat(row.get(UserType.LOGIN)).isEqualTo("name");
    assertThatThrownBy(() -> row.merge(new LoginRow(null))).hasMessageStartingWith("[HW501]");
    assertThat(row.get(UserType.LOGIN)).isEqualTo("name");
  }

  private record LoginRow(String login) implements Row<User> {
    @Override
    public Ref<User> ref() {
      return UserType.ref("u");
    }

    @Override
    public boolean isSet(StoredField<User, ?> field) {
      return true;
    }

    @Override
    @SuppressWarnings("unchecked") // all fields are texts
    public <V> V get(StoredField<User, V> field) {
      return (V) (field == UserType.ID ? "u" : login);
    }

    @Override
    public User entity() {
      return new User("u", login);
    }
  }

  @Test
  void unknownConstantIsNamed() {
    assertThatThrownBy(() -> EnumConstant.named(State.class, "OPN"))
        .hasMessage(
            "[HW507] 'OPN' is no constant of State, which has [OPEN, CLOSED]; did you mean"
                + " 'OPEN'?");
    assertThat(EnumConstant.named(State.class, "CLOSED")).isEqualTo(State.CLOSED);
  }
}
