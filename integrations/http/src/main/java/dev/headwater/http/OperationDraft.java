package dev.headwater.http;

import dev.headwater.api.Operation;
import dev.headwater.error.ApiException;
import dev.headwater.input.Input;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One operation as it was sent, read before anything of it is checked: what comes later in the body
 * may be worse. What is absent or of a wrong type is null.
 */
final class OperationDraft {
  private @Nullable String id;
  private @Nullable String kind;
  private @Nullable String type;
  private @Nullable String name;
  private @Nullable List<String> select;
  private @Nullable List<String> ids;
  private Arguments args = Arguments.none();
  private boolean wrongArgs;
  private Input input = Input.NONE;

  /** Reads one element of the operations; null if it is no object. */
  static @Nullable OperationDraft read(JsonParser in) {
    if (in.currentToken() != JsonToken.START_OBJECT) {
      in.skipChildren();
      return null;
    }
    OperationDraft draft = new OperationDraft();
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
      case "name" -> name = JsonReader.string(in);
      case "select" -> select = JsonReader.strings(in, false);
      case "ids" -> ids = JsonReader.strings(in, true);
      case "args" -> readArgs(in);
      case "input" -> input = Input.of(JsonReader.value(in));
      default -> in.skipChildren();
    }
  }

  private void readArgs(JsonParser in) {
    Map<String, @Nullable Object> values = JsonReader.object(in);
    wrongArgs = values == null;
    args = values == null ? Arguments.none() : Arguments.of(values);
  }

  /**
   * The operation.
   *
   * @throws ApiException if it is none
   */
  Operation checked() {
    if (id == null || kind == null || select == null || wrongArgs) {
      throw Rejection.operation();
    }
    return switch (kind) {
      case "byId" -> byId(id, new Selection(select, args));
      case "list" -> Operation.list(id, named(), new Selection(select, args));
      case "query" -> Operation.query(id, named(), new Selection(select, args));
      case "mutation" -> Operation.mutation(id, named(), input, select);
      default -> throw Rejection.operation();
    };
  }

  private Operation byId(String id, Selection selection) {
    if (type == null || ids == null) {
      throw Rejection.byId();
    }
    return Operation.byId(id, type, ids, selection);
  }

  private String named() {
    if (name == null) {
      throw Rejection.named();
    }
    return name;
  }
}
