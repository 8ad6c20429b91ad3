package dev.headwater.query;

import static dev.headwater.tracker.IssueType.CREATED_AT;
import static dev.headwater.tracker.IssueType.CREATOR;
import static dev.headwater.tracker.IssueType.ID;
import static dev.headwater.tracker.IssueType.STATE;
import static dev.headwater.tracker.IssueType.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.entity.Nullness;
import dev.headwater.entity.OrderedField;
import dev.headwater.entity.Scalar;
import dev.headwater.entity.ScalarField;
import dev.headwater.tracker.Issue;
import dev.headwater.tracker.IssueInput;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.RepoInput;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.State;
import dev.headwater.tracker.UserType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConditionTest {
  private final IssueInput open =
      IssueInput.of("i1")
          .title("Crash at start")
          .state(State.OPEN)
          .creator(UserType.ref("u1"))
          .createdAt(Instant.EPOCH);
  private final IssueInput unset = IssueInput.of("i2");

  @Test
  void equality() {
    assertThat(STATE.eq(State.OPEN).test(open)).isTrue();
    assertThat(STATE.eq(State.CLOSED).test(open)).isFalse();
    assertThat(STATE.ne(State.CLOSED).test(open)).isTrue();
    assertThat(CREATOR.eq(UserType.ref("u1")).test(open)).isTrue();
    assertThat(CREATOR.eq(UserType.ref("u2")).test(open)).isFalse();
    assertThat(TITLE.in(List.of("x", "Crash at start")).test(open)).isTrue();
    assertThat(TITLE.in(List.of()).test(open)).isFalse();
  }

  @Test
  void order() {
    Instant later = Instant.EPOCH.plusSeconds(1);
    assertThat(CREATED_AT.lt(later).test(open)).isTrue();
    assertThat(CREATED_AT.lt(Instant.EPOCH).test(open)).isFalse();
    assertThat(CREATED_AT.le(Instant.EPOCH).test(open)).isTrue();
    assertThat(CREATED_AT.gt(Instant.EPOCH).test(open)).isFalse();
    assertThat(CREATED_AT.ge(Instant.EPOCH).test(open)).isTrue();
    assertThat(CREATED_AT.ge(later).test(open)).isFalse();
  }

  @Test
  void whatIsNotSetIsNull() {
    assertThat(TITLE.isNull().test(unset)).isTrue();
    assertThat(TITLE.isNotNull().test(unset)).isFalse();
    assertThat(CREATOR.isNull().test(unset)).isTrue();
    assertThat(TITLE.isNull().test(open)).isFalse();
    assertThat(RepoType.DESCRIPTION.isNull().test(RepoInput.of("r").description(null))).isTrue();
  }

  @Test
  void nullIsNeitherLessNorGreaterNorPartOfAnything() {
    assertThat(CREATED_AT.lt(Instant.MAX).test(unset)).isFalse();
    assertThat(CREATED_AT.ge(Instant.MIN).test(unset)).isFalse();
    assertThat(TITLE.contains("").test(unset)).isFalse();
    assertThat(TITLE.in(List.of("x")).test(unset)).isFalse();
    assertThat(TITLE.eq("x").test(unset)).isFalse();
    // There is no third answer: what does not hold, its opposite does.
    assertThat(TITLE.ne("x").test(unset)).isTrue();
    assertThat(CREATED_AT.lt(Instant.MAX).not().test(unset)).isTrue();
  }

  @Test
  void partsOfText() {
    assertThat(TITLE.contains("sh at").test(open)).isTrue();
    assertThat(TITLE.contains("SH AT").test(open)).isFalse();
    assertThat(TITLE.contains("").test(open)).isTrue();
  }

  @Test
  void combinations() {
    Condition<Issue> yes = ID.eq("i1");
    Condition<Issue> no = ID.eq("i2");
    assertThat(yes.and(no).test(open)).isFalse();
    assertThat(yes.or(no).test(open)).isTrue();
    assertThat(no.or(no).test(open)).isFalse();
    assertThat(no.not().test(open)).isTrue();
    assertThat(Condition.<Issue>always().test(unset)).isTrue();
    assertThat(new Condition.Or<Issue>(List.of()).test(open)).isFalse();
  }

  @Test
  void decimalsAndBytesCompareByValue() {
    assertThat(Values.same(new BigDecimal("1.0"), new BigDecimal("1.00"))).isTrue();
    assertThat(Values.same(new byte[] {1}, new byte[] {1})).isTrue();
    assertThat(Values.same(new byte[] {1}, new byte[] {2})).isFalse();
    assertThat(Values.same(null, 1)).isFalse();
  }

  @Test
  void nullIsNoValueToCompareTo() {
    assertThatThrownBy(() -> TITLE.eq(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> TITLE.lt(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> TITLE.contains(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void queriesAreBuiltStepByStep() {
    Query<Issue> query =
        Query.of(IssueType.TYPE)
            .where(STATE.eq(State.OPEN))
            .where(TITLE.contains("Crash"))
            .orderBy(CREATED_AT.desc())
            .orderBy(ID.asc())
            .limit(20);
    assertThat(query.where()).isEqualTo(STATE.eq(State.OPEN).and(TITLE.contains("Crash")));
    assertThat(query.orderBy()).hasToString("[Issue.createdAt descending, Issue.id ascending]");
    assertThat(query.limit()).isEqualTo(20);
    assertThatThrownBy(() -> query.limit(0))
        .hasMessage("[HW508] a query has a limit of at least 1, not 0");
  }

  @Test
  void fieldsDescribeThemselves() {
    assertThat(CREATED_AT).hasToString("Issue.createdAt");
    assertThat(RepoType.DESCRIPTION.describeType()).isEqualTo("String?");
    assertThat(RepoType.ISSUES.describeType()).isEqualTo("[Issue]");
    assertThat(CREATOR.describeType()).isEqualTo("User");
    ScalarField<Issue, Integer> boxed =
        new OrderedField<>(IssueType.TYPE, 0, "n", Scalar.INT, Nullness.NULLABLE, issue -> 1);
    assertThat(boxed.describeType()).isEqualTo("Integer?");
  }
}
