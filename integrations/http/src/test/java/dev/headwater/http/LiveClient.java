package dev.headwater.http;

import static dev.headwater.http.Requests.quoted;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client of one stream, which reads at once, or only when it is told to. */
final class LiveClient implements EventSink {
  private final FateHandler<?> handler;
  private final String id;
  private final EventStream stream;
  private final StringBuilder received = new StringBuilder();
  private final Deque<Written> waiting = new ArrayDeque<>();
  private boolean slow;
  private boolean ended;
  private boolean aborted;

  private LiveClient(FateHandler<?> handler, String id, EventStream stream) {
    this.handler = handler;
    this.id = id;
    this.stream = stream;
  }

  static LiveClient open(FateHandler<?> handler, String id, Map<String, String> headers) {
    FateRequest request = new FateRequest("GET", "/fate/live", "connectionId=" + id, headers::get);
    EventStream stream = (EventStream) handler.handle(request, ByteBuffer.allocate(0));
    LiveClient client = new LiveClient(handler, id, stream);
    stream.start(client);
    return client;
  }

  static LiveClient open(FateHandler<?> handler, String id) {
    return open(handler, id, Map.of());
  }

  @Override
  public void write(ByteBuffer bytes, Written written) {
    synchronized (this) {
      received.append(UTF_8.decode(bytes));
      if (slow) {
        waiting.add(written);
        return;
      }
    }
    written.ended(null);
  }

  @Override
  public synchronized void end() {
    ended = true;
  }

  @Override
  public synchronized void abort() {
    ended = true;
    aborted = true;
  }

  synchronized boolean wasAborted() {
    return aborted;
  }

  /** What was received since the last call. */
  synchronized String received() {
    String text = received.toString();
    received.setLength(0);
    return text;
  }

  synchronized boolean hasEnded() {
    return ended;
  }

  void slow() {
    slow = true;
  }

  /** Lets what was written arrive. */
  void read(@Nullable Throwable failure) {
    slow = false;
    while (!waiting.isEmpty()) {
      waiting.remove().ended(failure);
    }
  }

  void close() {
    stream.close();
  }

  /** Asks for control, with operations as JSON with apostrophes for quotes. */
  Requests.Answer control(String... operations) {
    return control(handler, id, operations);
  }

  static Requests.Answer control(FateHandler<?> handler, String id, String... operations) {
    return body(
        handler,
        "{'version': 1, 'connectionId': '"
            + id
            + "', 'operations': ["
            + String.join(",", operations)
            + "]}");
  }

  static Requests.Answer body(FateHandler<?> handler, String body) {
    return Requests.send(handler, "POST", "/fate/live", quoted(body).getBytes(UTF_8), Map.of());
  }

  /** Subscribes to a row. */
  LiveClient to(String subscription, String type, String row, String select) {
    control(
        "{'id': '%s', 'kind': 'subscribe', 'type': '%s', 'entityId': '%s', 'select': %s}"
            .formatted(subscription, type, row, select));
    return this;
  }

  /** Subscribes to a list. */
  LiveClient toList(String subscription, String procedure, String args, String select) {
    control(
        ("{'id': '%s', 'kind': 'subscribeConnection', 'type': 'Comment', 'procedure': '%s',"
                + " 'args': %s, 'select': %s}")
            .formatted(subscription, procedure, args, select));
    return this;
  }
}
