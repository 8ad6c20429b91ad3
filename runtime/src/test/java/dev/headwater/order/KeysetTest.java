package dev.headwater.order;

import static dev.headwater.order.Direction.BACKWARD;
import static dev.headwater.order.Direction.FORWARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.order.KeysetTerm.Op;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeysetTest {
  private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
  private static final Task BARE = new Task(7, 3, null, null);
  private static final Task FULL = new Task(7, 3, MAY, "a");

  private static <K> Keyset<Task> at(RowOrder<Task, K> order, Task row, Direction direction) {
    return Keyset.of(order, order.cursor(row), direction);
  }

  private static void hasSteps(Keyset<Task> keyset, String... steps) {
    assertThat(keyset.steps()).extracting(KeysetStep::toString).containsExactly(steps);
  }

  @Test
  void oneColumn() {
    hasSteps(at(TasksById.ORDER, FULL, FORWARD), "id > 7");
    hasSteps(at(TasksById.ORDER, FULL, BACKWARD), "id < 7");
    assertThat(at(TasksById.ORDER, FULL, FORWARD).rowValue().orElseThrow())
        .hasToString("(id) > (7)");
  }

  @Test
  void oneDirection() {
    Keyset<Task> after = at(TasksByRank.ORDER, FULL, FORWARD);
    hasSteps(after, "rank = 3 and id < 7", "rank < 3");
    assertThat(after.rowValue().orElseThrow()).hasToString("(rank, id) < (3, 7)");
    Keyset<Task> before = at(TasksByRank.ORDER, FULL, BACKWARD);
    hasSteps(before, "rank = 3 and id > 7", "rank > 3");
    assertThat(before.rowValue().orElseThrow())
        .hasToString("(rank, id) > (3, 7)")
        .isEqualTo(new KeysetRow(List.of("rank", "id"), Op.GREATER, List.of(3, 7L)));
  }

  @Test
  void nullsWhereTheyUsuallyAre() {
    hasSteps(
        at(TasksByDue.ORDER, FULL, FORWARD),
        "due = 2026-05-01T00:00:00Z and id > 7",
        "due > 2026-05-01T00:00:00Z",
        "due is null");
    hasSteps(
        at(TasksByDue.ORDER, FULL, BACKWARD),
        "due = 2026-05-01T00:00:00Z and id < 7",
        "due < 2026-05-01T00:00:00Z");
    hasSteps(at(TasksByDue.ORDER, BARE, FORWARD), "due is null and id > 7");
    hasSteps(at(TasksByDue.ORDER, BARE, BACKWARD), "due is null and id < 7", "due is not null");
    assertThat(at(TasksByDue.ORDER, FULL, FORWARD).rowValue()).isEmpty();
  }

  @Test
  void everythingMixedAfterValues() {
    hasSteps(
        at(TasksByLabel.ORDER, FULL, FORWARD),
        "label = a and due = 2026-05-01T00:00:00Z and rank = 3 and id > 7",
        "label = a and due = 2026-05-01T00:00:00Z and rank < 3",
        "label = a and due > 2026-05-01T00:00:00Z",
        "label < a",
        "label is null");
    hasSteps(
        at(TasksByLabel.ORDER, FULL, BACKWARD),
        "label = a and due = 2026-05-01T00:00:00Z and rank = 3 and id < 7",
        "label = a and due = 2026-05-01T00:00:00Z and rank > 3",
        "label = a and due < 2026-05-01T00:00:00Z",
        "label = a and due is null",
        "label > a");
    assertThat(at(TasksByLabel.ORDER, FULL, FORWARD).rowValue()).isEmpty();
  }

  @Test
  void everythingMixedAfterNulls() {
    hasSteps(
        at(TasksByLabel.ORDER, BARE, FORWARD),
        "label is null and due is null and rank = 3 and id > 7",
        "label is null and due is null and rank < 3",
        "label is null and due is not null");
    hasSteps(
        at(TasksByLabel.ORDER, BARE, BACKWARD),
        "label is null and due is null and rank = 3 and id < 7",
        "label is null and due is null and rank > 3",
        "label is not null");
  }

  @Test
  void withoutCursorEverythingIsWanted() {
    Keyset<Task> all = Keyset.of(TasksByDue.ORDER, null, BACKWARD);
    assertThat(all.hasCursor()).isFalse();
    assertThat(all.test(BARE)).isTrue();
    assertThat(all.steps()).isEmpty();
    assertThat(Keyset.of(TasksByRank.ORDER, null, FORWARD).rowValue()).isEmpty();
    assertThat(all).hasToString("Task by due, id, backward");
  }

  @Test
  void sortKeysAreWhatIsReadFirst() {
    assertThat(at(TasksByLabel.ORDER, FULL, FORWARD).sortKeys())
        .extracting(OrderColumn::toString)
        .containsExactly("label desc nulls last", "due nulls first", "rank desc", "id");
    assertThat(at(TasksByLabel.ORDER, FULL, BACKWARD).sortKeys())
        .extracting(OrderColumn::toString)
        .containsExactly("label nulls first", "due desc nulls last", "rank", "id desc");
  }

  @Test
  void saysWhatIsWanted() {
    assertThat(at(TasksByRank.ORDER, FULL, FORWARD))
        .hasToString("Task by rank desc, id desc, forward, where rank = 3 and id < 7 or rank < 3");
  }

  @Test
  void aTermComparesToAValueOrNone() {
    assertThat(new KeysetTerm("due", Op.IS_NOT_NULL, null)).hasToString("due is not null");
    assertThatThrownBy(() -> new KeysetTerm("due", Op.IS_NULL, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'due is null' with value 1");
    assertThatThrownBy(() -> new KeysetTerm("due", Op.LESS, null))
        .hasMessage("'due <' with value null");
  }
}
