package dev.headwater.http;

import dev.headwater.error.ApiException;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One control operation as it was sent. What is absent or of a wrong type is null. */
final class ControlDraft {
  private @Nullable String id;
  private @Nullable String kind;
  private @Nullable String type;
  private @Nullable String entityId;
  private @Nullable String procedure;
  private @Nullable List<String> select;
  private Optionally<Map<String, @Nullable Object>> args = Optionally.absent();
  private Optionally<Map<String, @Nullable Object>> selectionArgs = Optionally.absent();
  private Optionally<String> lastEventId = Optionally.absent();

  /** A member that need not be there; if it is, and is of a wrong type, it has no value. */
  private record Optionally<T>(boolean isGiven, @Nullable T value) {
    static <T> Optionally<T> absent() {
      return new Optionally<>(false, null);
    }

    boolean isWrong() {
      return isGiven && value == null;
    }
  }

  /** Reads one element of the operations; null if it is no object. */
  static @Nullable ControlDraft read(JsonParser in) {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      in.skipChildren();
      return null;
    }
    ControlDraft draft = new ControlDraft();
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String member = in.currentName();
      in.nextToken();
      draft.read(member, in);
    }
    return draft;
  }

  private void read(String member, JsonParser in) {
    switch (member) {
      case "id" -> id = JsonReader.string(in);
      case "kind" -> kind = JsonReader.string(in);
      case "type" -> type = JsonReader.string(in);
      case "entityId" -> entityId = JsonReader.id(in);
      case "procedure" -> procedure = JsonReader.string(in);
      case "select" -> select = JsonReader.strings(in, false);
      case "args" -> args = new Optionally<>(true, JsonReader.object(in));
      case "selectionArgs" -> selectionArgs = new Optionally<>(true, JsonReader.object(in));
      case "lastEventId" -> lastEventId = new Optionally<>(true, JsonReader.string(in));
      default -> in.skipChildren();
    }
  }

  /**
   * The operation.
   *
   * @throws ApiException if it is none
   */
  Control checked() {
    if (id == null || kind == null) {
      throw Rejection.liveOperation();
    }
    return switch (kind) {
      case "subscribe" -> entity(id);
      case "subscribeConnection" -> connection(id);
      case "unsubscribe" -> new Control.Unsubscribe(id);
      default -> throw Rejection.liveOperation();
    };
  }

  private Control entity(String id) {
    if (type == null
        || entityId == null
        || select == null
        || args.isWrong()
        || lastEventId.isWrong()) {
      throw Rejection.subscribe();
    }
    return new Control.Subscribe(
        id, type, entityId, selection(select, args.value()), lastEventId.value());
  }

  private Control connection(String id) {
    if (type == null
        || procedure == null
        || select == null
        || args.isWrong()
        || selectionArgs.isWrong()
        || lastEventId.isWrong()) {
      throw Rejection.subscribeConnection();
    }
    return new Control.SubscribeConnection(
        id,
        type,
        procedure,
        Objects.requireNonNullElse(args.value(), Map.of()),
        selection(select, selectionArgs.value()),
        lastEventId.value());
  }

  private static Selection selection(
      List<String> select, @Nullable Map<String, @Nullable Object> args) {
    return new Selection(select, args == null ? Arguments.none() : Arguments.of(args));
  }
}
