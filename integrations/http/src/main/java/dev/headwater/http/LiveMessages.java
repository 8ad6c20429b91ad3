package dev.headwater.http;

import dev.headwater.api.Api;
import dev.headwater.api.Outcome;
import dev.headwater.error.ApiError;
import dev.headwater.json.Json;
import dev.headwater.json.JsonName;
import dev.headwater.json.JsonOutput;
import dev.headwater.live.ChangedPaths;
import dev.headwater.live.ConnectionEvent;
import dev.headwater.live.EntityEvent;
import dev.headwater.live.LiveEvent;
import dev.headwater.plan.Selection;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What events become for subscriptions: frames with a message each. Thread-safe. */
final class LiveMessages<C> {
  private static final Json NEXT = Json.encoded("{\"kind\":\"next\"");
  private static final Json CONNECTION = Json.encoded("{\"kind\":\"connection\"");
  private static final Json ERROR = Json.encoded("{\"kind\":\"error\"");
  private static final JsonName ID = JsonName.of("id");
  private static final JsonName EVENT = JsonName.of("event");
  private static final JsonName ERROR_NAME = JsonName.of("error");
  private static final JsonName DATA = JsonName.of("data");
  private static final JsonName SELECT = JsonName.of("select");
  private static final JsonName DELETE = JsonName.of("delete");
  private static final JsonName TYPE = JsonName.of("type");
  private static final JsonName NODE_TYPE = JsonName.of("nodeType");
  private static final JsonName EDGE = JsonName.of("edge");
  private static final JsonName NODE = JsonName.of("node");
  private static final JsonName CURSOR = JsonName.of("cursor");
  private static final JsonName TARGET_CURSOR = JsonName.of("targetCursor");

  private final Api<C> api;
  private final LiveRecords<C> records;

  LiveMessages(Api<C> api) {
    this.api = api;
    this.records = new LiveRecords<>(api);
  }

  /** Writes the frame of an event, if there is any; if it fails, that of an error. */
  void write(Subscription subscription, LiveEvent event, C context, JsonOutput out) {
    int start = out.size();
    try {
      if (event instanceof EntityEvent entity) {
        writeEntity(subscription, entity, context, out);
      } else {
        writeConnection(subscription, (ConnectionEvent) event, context, out);
      }
    } catch (RuntimeException | StackOverflowError e) {
      out.truncate(start);
      writeError(subscription, api.failures().shown("live " + subscription.type, e), out);
    }
  }

  private void writeError(Subscription subscription, ApiError error, JsonOutput out) {
    int data = Frames.begin(null, "error", out);
    out.json(ERROR).name(ID).string(subscription.id);
    error.write(out.name(ERROR_NAME));
    Frames.end(data, out.endObject());
  }

  private void writeEntity(
      Subscription subscription, EntityEvent event, C context, JsonOutput out) {
    ViewDefinition<?, ?, ?, ?> view = Objects.requireNonNull(api.type(subscription.type));
    Selection selection = subscription.selection;
    if (event.changed() != null) {
      List<String> affected =
          ChangedPaths.affected(selection.paths(), event.changed(), view.keyFields());
      if (affected.isEmpty()) {
        return;
      }
      selection = new Selection(affected, selection.arguments());
    }
    Outcome record =
        event.isDeleted()
            ? null
            : records.record(view, event.id(), event.data(), selection, context);
    int data = Frames.begin(event.eventId(), "next", out);
    out.json(NEXT).name(ID).string(subscription.id).name(EVENT).beginObject();
    if (record == null) {
      out.name(DELETE).bool(true).name(ID).value(event.id());
    } else {
      write(record, out.name(DATA));
      if (event.changed() != null) {
        write(selection.paths(), out.name(SELECT));
      }
    }
    Frames.end(data, out.endObject().endObject());
  }

  private static void write(List<String> paths, JsonOutput out) {
    out.beginArray();
    paths.forEach(path -> out.item().string(path));
    out.endArray();
  }

  private static void write(Outcome record, JsonOutput out) {
    ((Outcome.Value) record).json().write(out);
  }

  private void writeConnection(
      Subscription subscription, ConnectionEvent event, C context, JsonOutput out) {
    int data = Frames.begin(event.eventId(), "connection", out);
    out.json(CONNECTION).name(ID).string(subscription.id).name(EVENT).beginObject();
    out.name(TYPE).string(event.change().word());
    switch (event.change()) {
      case INVALIDATE -> {}
      case DELETE_EDGE -> {
        if ("".equals(event.nodeType())) {
          throw Rejection.noNode(""); // the type of no node, also for fate
        }
        optional(NODE_TYPE, event.nodeType(), out);
        if (event.id() != null) {
          out.name(ID).value(event.id());
        }
      }
      default -> {
        writeEdge(subscription, event, context, out);
        optional(TARGET_CURSOR, event.targetCursor(), out);
      }
    }
    Frames.end(data, out.endObject().endObject());
  }

  private void writeEdge(
      Subscription subscription, ConnectionEvent event, C context, JsonOutput out) {
    String type = event.nodeType() == null ? subscription.type : event.nodeType();
    ViewDefinition<?, ?, ?, ?> view = api.type(type);
    Outcome node =
        view == null
            ? null
            : records.record(view, event.id(), event.node(), subscription.selection, context);
    if (node == null) {
      throw Rejection.noNode(type);
    }
    optional(NODE_TYPE, event.nodeType(), out);
    write(node, out.name(EDGE).beginObject().name(NODE));
    optional(CURSOR, event.cursor(), out);
    out.endObject();
  }

  private static void optional(JsonName name, @Nullable String value, JsonOutput out) {
    if (value != null) {
      out.name(name).string(value);
    }
  }
}
