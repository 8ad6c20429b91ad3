package dev.headwater.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.live.ConnectionEvent.Change;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Section 16.4 of the protocol: whom events reach. */
final class TopicTest {
  private static boolean reaches(
      @Nullable Map<String, ?> subscribed, @Nullable Map<String, ?> emitted) {
    ConnectionEvent all = ConnectionEvent.of("list", Change.INVALIDATE);
    return Topic.connection("list", subscribed)
        .matches(emitted == null ? all : all.withArgs(emitted));
  }

  @Test
  void rows() {
    Topic row = Topic.entity("Post", "7");
    assertThat(row.matches(EntityEvent.updated("Post", "7"))).isTrue();
    assertThat(row.matches(EntityEvent.deleted("Post", 7L))).isTrue();
    assertThat(row.matches(EntityEvent.deleted("Post", 7.0))).isTrue();
    assertThat(row.matches(EntityEvent.updated("Post", "07"))).isFalse();
    assertThat(row.matches(EntityEvent.updated("post", "7"))).isFalse();
    assertThat(row.matches(ConnectionEvent.of("Post", Change.INVALIDATE))).isFalse();
    assertThat(Topic.connection("Post", null).matches(EntityEvent.updated("Post", "7"))).isFalse();
    assertThat(Topic.entity("Tag", "1e+21").matches(EntityEvent.updated("Tag", 1e21))).isTrue();
  }

  @Test
  void listsWhoseArgumentsDoNotMatter() {
    assertThat(reaches(null, null)).isTrue();
    assertThat(reaches(Map.of("a", 1), null)).isTrue();
    assertThat(
            Topic.connection("list", null).matches(ConnectionEvent.of("lists", Change.INVALIDATE)))
        .isFalse();
  }

  @Test
  void listsWithoutArguments() {
    assertThat(reaches(null, Map.of())).isTrue();
    assertThat(reaches(Map.of("first", 3, "after", "x"), Map.of("last", 1))).isTrue();
    assertThat(reaches(Map.of("before", 1, "cursor", 2), Map.of())).isTrue();
    assertThat(reaches(Map.of("a", 1), Map.of())).isFalse();
  }

  @Test
  void argumentsAreComparedAsJson() {
    assertThat(reaches(Map.of("a", 1L), Map.of("a", 1.0))).isTrue();
    assertThat(reaches(Map.of("a", 1), Map.of("a", "1"))).isFalse();
    assertThat(reaches(Map.of("a", 0.0), Map.of("a", -0.0))).isTrue();
    assertThat(reaches(Map.of("a", List.of(1, 2)), Map.of("a", List.of(2, 1)))).isFalse();
    assertThat(
            reaches(
                Map.of("a", Map.of("first", 1, "b", true)),
                Map.of("a", Map.of("b", true, "first", 1))))
        .isTrue();
    assertThat(reaches(Map.of("a", Map.of("first", 1)), Map.of("a", Map.of()))).isFalse();
    Map<String, @Nullable Object> withNull = Collections.singletonMap("a", null);
    assertThat(reaches(withNull, withNull)).isTrue();
    assertThat(reaches(withNull, Map.of())).isFalse();
    List<@Nullable Object> nulls = Arrays.asList(null, 1);
    assertThat(reaches(Map.of("a", nulls), Map.of("a", Arrays.asList(null, 1.0)))).isTrue();
  }

  @Test
  void anIdAtTheTopMayBeANumber() {
    assertThat(reaches(Map.of("id", 7), Map.of("id", "7"))).isTrue();
    assertThat(reaches(Map.of("id", "7"), Map.of("id", 7.0))).isTrue();
    assertThat(reaches(Map.of("id", true), Map.of("id", "true"))).isFalse();
    assertThat(reaches(Map.of("a", Map.of("id", 7)), Map.of("a", Map.of("id", "7")))).isFalse();
  }

  @Test
  void idsAreTextOrNumbers() {
    assertThatThrownBy(() -> EntityEvent.updated("Post", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("an id in an event is text or a number, not a ");
    ConnectionEvent event = ConnectionEvent.of("list", Change.DELETE_EDGE);
    assertThatThrownBy(() -> event.withNode("Post", true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void changesByTheirNames() {
    for (Change change : Change.values()) {
      assertThat(Change.named(change.word())).isEqualTo(change);
    }
    assertThatThrownBy(() -> Change.named("explode"))
        .hasMessage("there is no change called 'explode'");
  }
}
