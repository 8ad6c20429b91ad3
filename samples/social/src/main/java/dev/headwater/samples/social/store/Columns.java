package dev.headwater.samples.social.store;

import dev.headwater.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The columns of one row of the fixture. */
record Columns(JsonNode row) {

  boolean isNull(String column) {
    return row.path(column).isNull();
  }

  String text(String column) {
    return row.get(column).stringValue();
  }

  @Nullable String textOrNull(String column) {
    return isNull(column) ? null : text(column);
  }

  double number(String column) {
    return row.get(column).doubleValue();
  }

  @Nullable Double numberOrNull(String column) {
    return isNull(column) ? null : number(column);
  }

  boolean bool(String column) {
    return row.get(column).booleanValue();
  }

  Instant time(String column) {
    return Instant.ofEpochMilli(row.get(column).longValue());
  }

  @Nullable Instant timeOrNull(String column) {
    return isNull(column) ? null : time(column);
  }

  List<String> texts(String column) {
    return StreamSupport.stream(row.get(column).spliterator(), false)
        .map(JsonNode::stringValue)
        .toList();
  }

  @Nullable Json json(String column) {
    return isNull(column) ? null : Json.encoded(row.get(column).toString());
  }
}
