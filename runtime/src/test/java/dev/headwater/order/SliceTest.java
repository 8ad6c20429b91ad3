package dev.headwater.order;

import static dev.headwater.order.Direction.BACKWARD;
import static dev.headwater.order.Direction.FORWARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SliceTest {
  private static final TasksById ORDER = TasksById.ORDER;

  private static Task task(long id) {
    return new Task(id, 0, null, null);
  }

  private static List<Task> tasks(long... ids) {
    return LongStream.of(ids).mapToObj(SliceTest::task).toList();
  }

  private static Keyset<Task> keyset(@Nullable Long at, Direction direction) {
    return Keyset.of(ORDER, at == null ? null : new TasksById.Cursor(at), direction);
  }

  private static Slice<Task> fetched(Keyset<Task> keyset, long... ids) {
    return Slice.ofWindow(tasks(ids), Window.of(keyset, 3));
  }

  private static Slice<Task> listed(Keyset<Task> keyset, int size, long... ids) {
    return Slice.ofList(tasks(ids), keyset, size);
  }

  @Test
  void theSurplusRowIsCutOffWhereTheListGoesOn() {
    assertThat(fetched(keyset(null, FORWARD), 1, 2, 3))
        .isEqualTo(new Slice<>(tasks(1, 2), true, false));
    assertThat(fetched(keyset(null, FORWARD), 1, 2))
        .isEqualTo(new Slice<>(tasks(1, 2), false, false));
    assertThat(fetched(keyset(null, BACKWARD), 1, 2, 3))
        .isEqualTo(new Slice<>(tasks(2, 3), false, true));
    assertThat(fetched(keyset(null, BACKWARD), 1, 2))
        .isEqualTo(new Slice<>(tasks(1, 2), false, false));
  }

  @Test
  void aCursorIsTakenForARowBehindIt() {
    assertThat(fetched(keyset(0L, FORWARD), 1, 2, 3))
        .isEqualTo(new Slice<>(tasks(1, 2), true, true));
    assertThat(fetched(keyset(9L, FORWARD))).isEqualTo(new Slice<>(tasks(), false, true));
    assertThat(fetched(keyset(9L, BACKWARD), 1, 2, 3))
        .isEqualTo(new Slice<>(tasks(2, 3), true, true));
    assertThat(fetched(keyset(0L, BACKWARD))).isEqualTo(new Slice<>(tasks(), true, false));
  }

  @Test
  void moreThanOneSurplusRowIsCutOffAsWell() {
    assertThat(fetched(keyset(null, FORWARD), 1, 2, 3, 4).rows()).isEqualTo(tasks(1, 2));
    assertThat(fetched(keyset(null, BACKWARD), 1, 2, 3, 4).rows()).isEqualTo(tasks(3, 4));
  }

  @Test
  void flagsOfAListAreExact() {
    assertThat(listed(keyset(2L, FORWARD), 2, 5, 4, 3, 2, 1))
        .isEqualTo(new Slice<>(tasks(3, 4), true, true));
    assertThat(listed(keyset(0L, FORWARD), 2, 2, 1))
        .isEqualTo(new Slice<>(tasks(1, 2), false, false));
    assertThat(listed(keyset(4L, BACKWARD), 2, 1, 2, 3, 4, 5))
        .isEqualTo(new Slice<>(tasks(2, 3), true, true));
    assertThat(listed(keyset(9L, BACKWARD), 2, 1, 2))
        .isEqualTo(new Slice<>(tasks(1, 2), false, false));
    assertThat(listed(keyset(9L, FORWARD), 2, 1)).isEqualTo(new Slice<>(tasks(), false, true));
    assertThat(listed(keyset(9L, FORWARD), 0)).isEqualTo(new Slice<>(tasks(), false, false));
    assertThat(listed(keyset(null, FORWARD), 0, 1)).isEqualTo(new Slice<>(tasks(), true, false));
  }

  @Test
  void aWindowOfAListIsInItsOrder() {
    Set<Task> rows = Set.copyOf(tasks(5, 2, 4, 1, 3));
    assertThat(Window.of(keyset(2L, FORWARD), 2).slice(rows)).isEqualTo(tasks(3, 4));
    assertThat(Window.of(keyset(4L, BACKWARD), 2).slice(rows)).isEqualTo(tasks(2, 3));
    assertThat(Window.of(keyset(null, BACKWARD), 9).slice(rows)).isEqualTo(tasks(1, 2, 3, 4, 5));
    assertThat(Window.of(keyset(4L, BACKWARD), 2))
        .hasToString("2 of Task by id, backward, where id < 4");
  }

  @Test
  void aWindowKnowsTheCursorOfItsOrder() {
    Window<Task> window = Window.of(keyset(2L, BACKWARD), 4);
    assertThat(window.cursor(ORDER)).isEqualTo(new TasksById.Cursor(2));
    assertThat(window.direction()).isEqualTo(BACKWARD);
    assertThat(window.take()).isEqualTo(4);
    assertThat(window.keyset().order()).isSameAs(ORDER);
    assertThat(Window.of(keyset(null, FORWARD), 4).cursor(ORDER)).isNull();
    assertThatThrownBy(() -> window.cursor(TasksByDue.ORDER))
        .hasMessage(
            "[HW509] the window is of 'Task by id' and has no cursor of 'Task by due, id';"
                + " answer by window.keyset().order()");
  }

  @Test
  void sizesHaveALeast() {
    assertThatThrownBy(() -> Window.of(keyset(null, FORWARD), 1))
        .hasMessage("[HW508] a window takes one row more than the page has, at least 2, not 1");
    assertThatThrownBy(() -> listed(keyset(null, FORWARD), -1))
        .hasMessage("[HW508] a page has at least 0 rows, not -1");
  }
}
