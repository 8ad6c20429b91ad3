package dev.headwater.live.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.live.ConnectionEvent;
import dev.headwater.live.ConnectionEvent.Change;
import dev.headwater.live.EntityEvent;
import dev.headwater.live.LiveEvent;
import dev.headwater.live.LiveSubscription;
import dev.headwater.live.Topic;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A bus over a real database, from two places. */
@Timeout(120)
final class PostgresLiveBusTest {
  private static final Topic POST = Topic.entity("Post", "1");
  private static final EntityEvent EVENT = EntityEvent.updated("Post", 1);

  private final DataSource database = Database.create();
  private final PostgresLiveBus here = PostgresLiveBus.open(database);
  private final PostgresLiveBus there = PostgresLiveBus.open(database);
  private final Heard heard = new Heard();

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  private static List<Long> ids(long from, long to) {
    return LongStream.rangeClosed(from, to).boxed().toList();
  }

  @Test
  void everyoneIsToldInTheSameOrder() throws InterruptedException {
    Heard other = new Heard();
    here.subscribe(POST, null, heard);
    there.subscribe(POST, null, other);
    for (int i = 0; i < 50; i++) {
      (i % 2 == 0 ? here : there).publish(List.of(EVENT, EntityEvent.deleted("Post", "2")));
    }
    List<Long> odd = ids(0, 49).stream().map(i -> 2 * i + 1).toList();
    assertThat(heard.ids(50)).isEqualTo(odd);
    assertThat(other.ids(50)).isEqualTo(odd);
  }

  @Test
  void eventsAsTheyWere() throws InterruptedException {
    List<LiveEvent> events =
        List.of(
            EntityEvent.updated("T", "\u00e4").withChanged("a.b", "").withData(null),
            EntityEvent.deleted("T", 9007199254740991L),
            EntityEvent.updated("T", 0.5).withData(Map.of("a", List.of(1, "x", true))),
            EntityEvent.updated("T", "r").withData(new Object()),
            EntityEvent.updated("T", "n").withChanged(),
            ConnectionEvent.of("p", Change.INSERT_EDGE_AFTER)
                .withArgs(Map.of("id", 7, "deep", Map.of("x", Arrays.asList(1.5, null))))
                .withNode("T", "1")
                .withCursor("c")
                .withTargetCursor("t"),
            ConnectionEvent.of("p", Change.INVALIDATE).withArgs(Map.of()).withData(null));
    for (LiveEvent event : events) {
      Topic topic =
          event instanceof EntityEvent row
              ? Topic.entity(row.type(), row.idText())
              : Topic.connection("p", ((ConnectionEvent) event).args());
      LiveSubscription subscription = there.subscribe(topic, null, heard);
      here.publish(event);
      LiveEvent arrived = heard.next();
      LiveEvent sent =
          event instanceof EntityEvent row && row.id().equals("r")
              ? EntityEvent.updated("T", "r")
              : event;
      assertThat(arrived.withEventId(null)).isEqualTo(sent);
      subscription.cancel();
    }
  }

  @Test
  void thePastIsToldFirst() throws InterruptedException {
    LiveSubscription first = here.subscribe(POST, null, heard);
    here.publish(List.of(EVENT, EVENT));
    assertThat(heard.ids(2)).containsExactly(1L, 2L);
    first.cancel();
    there.publish(List.of(EVENT, EntityEvent.updated("Post", "2"), EVENT));
    Heard again = new Heard();
    here.subscribe(POST, "2", again);
    there.publish(EVENT);
    assertThat(again.ids(3)).containsExactly(3L, 5L, 6L);
    Heard all = new Heard();
    there.subscribe(POST, "0", all);
    assertThat(all.ids(5)).containsExactly(1L, 2L, 3L, 5L, 6L);
    Heard none = new Heard();
    there.subscribe(POST, "6", none);
    here.publish(EVENT);
    assertThat(none.ids(1)).containsExactly(7L);
  }

  @Test
  void nothingIsMissedOrToldTwiceWhileOthersPublish() throws InterruptedException {
    Thread publisher = new Thread(() -> IntStream.range(0, 300).forEach(i -> here.publish(EVENT)));
    publisher.start();
    List<Heard> all = new ArrayList<>();
    while (publisher.isAlive()) {
      Heard one = new Heard();
      there.subscribe(POST, "0", one);
      all.add(one);
    }
    publisher.join();
    assertThat(all).isNotEmpty();
    for (Heard one : all) {
      assertThat(one.ids(300)).isEqualTo(ids(1, 300));
      assertThat(one.isEmpty()).isTrue();
    }
  }

  @Test
  void ofWhatIsNotKeptAnythingMayHaveChanged() throws Exception {
    here.publish(List.of(EVENT, ConnectionEvent.of("posts", Change.INVALIDATE), EVENT));
    here.subscribe(POST, "0", heard);
    assertThat(heard.ids(2)).containsExactly(1L, 3L);
    try (Connection connection = database.getConnection()) {
      EventLog.prune(connection, Duration.ZERO);
      assertThat(EventLog.after(connection, 0, 10)).isEmpty();
    }
    Heard row = new Heard();
    here.subscribe(POST, "1", row);
    assertThat(row.next()).isEqualTo(EntityEvent.updated("Post", "1").withEventId("3"));
    Heard list = new Heard();
    here.subscribe(Topic.connection("posts", Map.of("x", 1)), "1", list);
    assertThat(list.next())
        .isEqualTo(ConnectionEvent.of("posts", Change.INVALIDATE).withEventId("3"));
    Heard upToDate = new Heard();
    here.subscribe(POST, "3", upToDate);
    here.publish(EVENT);
    assertThat(upToDate.ids(1)).containsExactly(4L);
    try (PostgresLiveBus later = PostgresLiveBus.open(database)) {
      Heard late = new Heard();
      later.subscribe(POST, "3", late);
      assertThat(late.ids(1)).containsExactly(4L);
    }
  }

  @Test
  void ofOtherIdsAnythingMayHaveChanged() throws InterruptedException {
    here.publish(EVENT);
    here.subscribe(POST, "0", heard);
    assertThat(heard.ids(1)).containsExactly(1L);
    for (String id : List.of("evt-1", "-5", "77", "99999999999999999999")) {
      Heard other = new Heard();
      here.subscribe(POST, id, other);
      assertThat(other.next()).isEqualTo(EntityEvent.updated("Post", "1").withEventId("1"));
    }
  }

  @Test
  void ofTooMuchAnythingMayHaveChanged() throws InterruptedException {
    here.subscribe(POST, null, heard);
    here.publish(IntStream.range(0, 501).mapToObj(i -> EVENT).toList());
    assertThat(heard.ids(501)).isEqualTo(ids(1, 501));
    Heard much = new Heard();
    here.subscribe(POST, "0", much);
    assertThat(much.ids(1)).containsExactly(501L);
    Heard most = new Heard();
    here.subscribe(POST, "1", most);
    assertThat(most.ids(500)).isEqualTo(ids(2, 501));
  }

  @Test
  void inATransactionOfTheApplications() throws Exception {
    here.subscribe(POST, null, heard);
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      there.publish(connection, List.of(EVENT));
      connection.rollback();
      there.publish(connection, List.of(EVENT));
      connection.commit();
    }
    assertThat(heard.ids(1)).containsExactly(2L);
  }

  @Test
  void aConnectionThatBreaksIsReplaced() throws InterruptedException {
    here.subscribe(POST, null, heard);
    for (int i = 0; i < 5; i++) {
      Database.execute(
          database,
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
      there.publish(EVENT);
      there.publish(EVENT);
      assertThat(heard.ids(2)).containsExactly(2L * i + 1, 2L * i + 2);
    }
  }

  @Test
  void oldEventsGoByThemselves() throws Exception {
    here.publish(EVENT);
    try (PostgresLiveBus brief = PostgresLiveBus.open(database, Duration.ofMillis(10));
        Connection connection = database.getConnection()) {
      while (EventLog.pruned(connection) < 1) {
        Thread.sleep(1); // looks again
      }
      assertThat(EventLog.after(connection, 0, 10)).isEmpty();
      assertThat(EventLog.last(connection)).isEqualTo(1);
      brief.subscribe(POST, null, heard);
      brief.publish(EVENT);
      assertThat(heard.ids(1)).containsExactly(2L);
    }
  }

  @Test
  void valuesThatAreNone() {
    EntityEvent odd = EVENT.withData(Map.of("a", new Object()));
    assertThatThrownBy(() -> here.publish(odd))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("there is no JSON for a java.lang.Object");
  }
}
