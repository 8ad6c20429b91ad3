package dev.headwater.http;

import dev.headwater.api.Operation;
import dev.headwater.error.ApiException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the body of a request for operations in one go. Immutable and thread-safe. */
final class OperationsReader {
  private final JsonReader json;
  private final int limit;

  OperationsReader(RequestLimits limits) {
    this.json = new JsonReader(limits.depth());
    this.limit = limits.operations();
  }

  /**
   * The operations of a body.
   *
   * @throws ApiException if the request is to be rejected as a whole
   */
  List<Operation> read(String body) {
    return json.read(body, this::envelope).checked(limit);
  }

  private Envelope envelope(JsonParser in) {
    Envelope envelope = new Envelope();
    if (in.currentToken() != JsonToken.START_OBJECT) {
      in.skipChildren();
      return envelope;
    }
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String member = in.currentName();
      in.nextToken();
      switch (member) {
        case "version" -> envelope.version = isOne(in);
        case "operations" -> envelope.operations = Drafts.read(in, limit, OperationDraft::read);
        default -> in.skipChildren();
      }
    }
    return envelope;
  }

  /** Whether a value is the number 1. */
  static boolean isOne(JsonParser in) {
    if (in.currentToken().isNumeric()) {
      return JsonReader.number(in).doubleValue() == 1;
    }
    in.skipChildren();
    return false;
  }

  /** A request as it was sent. */
  private static final class Envelope {
    boolean version;
    @Nullable Drafts<OperationDraft> operations;

    List<Operation> checked(int limit) {
      if (!version || operations == null) {
        throw Rejection.request();
      }
      operations.check(limit);
      List<Operation> checked = new ArrayList<>(operations.count());
      for (OperationDraft draft : operations.all()) {
        if (draft == null) {
          throw Rejection.operation();
        }
        checked.add(draft.checked());
      }
      return checked;
    }
  }
}
