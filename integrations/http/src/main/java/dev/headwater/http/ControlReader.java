package dev.headwater.http;

import dev.headwater.error.ApiException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the body of a request for control of a stream. Immutable and thread-safe. */
final class ControlReader {
  private final JsonReader json;
  private final int limit;

  ControlReader(RequestLimits limits) {
    this.json = new JsonReader(limits.depth());
    this.limit = limits.operations();
  }

  /** A request for control. */
  record Request(String connectionId, List<Control> operations) {}

  /**
   * The request of a body.
   *
   * @throws ApiException if it is to be rejected as a whole
   */
  Request read(String body) {
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
        case "version" -> envelope.version = OperationsReader.isOne(in);
        case "connectionId" -> envelope.connectionId = JsonReader.string(in);
        case "operations" -> envelope.operations = Drafts.read(in, limit, ControlDraft::read);
        default -> in.skipChildren();
      }
    }
    return envelope;
  }

  /** A request as it was sent. */
  private static final class Envelope {
    boolean version;
    @Nullable String connectionId;
    @Nullable Drafts<ControlDraft> operations;

    Request checked(int limit) {
      if (!version || connectionId == null || operations == null) {
        throw Rejection.liveRequest();
      }
      operations.check(limit);
      List<Control> checked = new ArrayList<>();
      for (ControlDraft draft : operations.all()) {
        if (draft == null) {
          throw Rejection.liveOperation();
        }
        checked.add(draft.checked());
      }
      return new Request(connectionId, checked);
    }
  }
}
