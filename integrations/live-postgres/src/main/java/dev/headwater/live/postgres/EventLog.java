package dev.headwater.live.postgres;

import dev.headwater.live.LiveEvent;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The log of events, as statements. Ids grow in the order in which events become visible, because
 * whoever publishes holds a lock until the end of the transaction: who has read up to an id has
 * missed nothing below it.
 */
final class EventLog {
  static final String CHANNEL = "headwater_live";

  /** A number that nobody else is likely to take for a lock. */
  private static final long LOCK = 0x6865616477617465L;

  private static final String CREATE =
      """
      select pg_advisory_xact_lock(%d);
      create table if not exists headwater_live_event (
        id bigint generated always as identity primary key,
        at timestamptz not null default clock_timestamp(),
        topic bigint not null,
        event text not null
      );
      create index if not exists headwater_live_event_topic on headwater_live_event (topic, id);
      create table if not exists headwater_live_pruned (
        only_row boolean primary key default true check (only_row),
        id bigint not null
      );
      insert into headwater_live_pruned (id) values (0) on conflict do nothing;
      """
          .formatted(LOCK);

  private static final String PUBLISH =
      """
      insert into headwater_live_event (topic, event)
      select topic, event from unnest(?::bigint[], ?::text[]) with ordinality
          as new (topic, event, place)
      order by place
      """;

  private static final String PRUNE =
      """
      with gone as (
        delete from headwater_live_event
        where at < clock_timestamp() - ? * interval '1 millisecond' returning id)
      update headwater_live_pruned
      set id = greatest(id, (select coalesce(max(gone.id), 0) from gone))
      """;

  private EventLog() {}

  /** An event of the log. */
  record Entry(long id, LiveEvent event) {}

  /** Creates what is not there yet. */
  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("begin;" + CREATE + "commit");
    }
  }

  /** Appends events, and tells who listens once the transaction is committed. */
  static void append(Connection connection, List<Long> topics, List<String> events)
      throws SQLException {
    try (Statement lock = connection.createStatement()) {
      lock.execute("select pg_advisory_xact_lock(" + LOCK + ")");
    }
    Array topicArray = connection.createArrayOf("bigint", topics.toArray());
    Array eventArray = connection.createArrayOf("text", events.toArray());
    try (PreparedStatement insert = connection.prepareStatement(PUBLISH)) {
      insert.setArray(1, topicArray);
      insert.setArray(2, eventArray);
      insert.executeUpdate();
    } finally {
      topicArray.free();
      eventArray.free();
    }
    try (Statement notify = connection.createStatement()) {
      notify.execute("notify " + CHANNEL);
    }
  }

  /** The id of the last event; 0 if there has been none. */
  static long last(Connection connection) throws SQLException {
    return number(
        connection,
        """
        select greatest(
          (select coalesce(max(id), 0) from headwater_live_event),
          (select max(id) from headwater_live_pruned))
        """);
  }

  /** The id up to which events may be gone. */
  static long pruned(Connection connection) throws SQLException {
    return number(connection, "select max(id) from headwater_live_pruned");
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** So many events after an id. */
  static List<Entry> after(Connection connection, long id, int limit) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select id, event from headwater_live_event where id > ? order by id limit ?")) {
      query.setLong(1, id);
      query.setInt(2, limit);
      return entries(query);
    }
  }

  /** So many events of a topic after an id, up to another. */
  static List<Entry> between(Connection connection, long topic, long id, long upTo, int limit)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select id, event from headwater_live_event"
                + " where topic = ? and id > ? and id <= ? order by id limit ?")) {
      query.setLong(1, topic);
      query.setLong(2, id);
      query.setLong(3, upTo);
      query.setInt(4, limit);
      return entries(query);
    }
  }

  private static List<Entry> entries(PreparedStatement query) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        long id = rows.getLong(1);
        entries.add(new Entry(id, EventText.read(rows.getString(2), id)));
      }
    }
    return entries;
  }

  /** Deletes events that are older, and remembers up to which. */
  static void prune(Connection connection, Duration keep) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(PRUNE)) {
      statement.setLong(1, keep.toMillis());
      statement.executeUpdate();
    }
  }
}
