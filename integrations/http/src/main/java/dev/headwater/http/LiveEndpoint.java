package dev.headwater.http;

import dev.headwater.api.Api;
import dev.headwater.api.Outcome;
import dev.headwater.api.Result;
import dev.headwater.error.ApiException;
import dev.headwater.json.Json;
import dev.headwater.live.LiveBus;
import dev.headwater.live.LiveListener;
import dev.headwater.live.Topic;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.view.ViewDefinition;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The live endpoint: streams, and what clients want of them. Thread-safe. */
final class LiveEndpoint<C> implements AutoCloseable {
  private static final Outcome DONE = Outcome.of(Json.NULL);

  private final Api<C> api;
  private final ContextFunction<C> context;
  private final LiveBus bus;
  private final LiveLimits limits;
  private final Executor executor;
  private final ControlReader reader;
  private final Documents documents;
  private final Connections connections;
  private final LiveMessages<C> messages;

  LiveEndpoint(FateHandlerBuilder<C> builder, LiveBus bus, LiveLimits limits, Documents documents) {
    this.api = builder.api;
    this.context = builder.context;
    this.bus = bus;
    this.limits = limits;
    this.executor = builder.liveExecutor();
    this.reader = new ControlReader(builder.limits);
    this.documents = documents;
    this.connections = new Connections(new Heartbeats(limits.heartbeat().toMillis()));
    this.messages = new LiveMessages<>(api);
  }

  /** How many streams are open. */
  int size() {
    return connections.size();
  }

  FateResponse handle(FateRequest request, ByteBuffer body) throws Exception {
    return switch (request.method()) {
      case "POST" -> control(body);
      case "GET" -> open(request);
      default -> throw Rejection.liveRequest();
    };
  }

  private LiveStream open(FateRequest request) throws Exception {
    String connectionId = QueryText.value(request.query(), "connectionId");
    if (connectionId.isEmpty()) {
      throw Rejection.liveRequest();
    }
    C made = context.create(request.headers());
    LiveStream stream =
        new LiveStream(
            connections,
            connectionId,
            request.headers().get("Last-Event-ID"),
            (subscription, event, out) -> messages.write(subscription, event, made, out),
            executor,
            limits.queue());
    connections.add(stream);
    return stream;
  }

  private JsonResponse control(ByteBuffer body) {
    ControlReader.Request request = reader.read(BodyText.of(body));
    LiveStream stream = connections.find(request.connectionId());
    if (stream == null) {
      throw Rejection.noConnection();
    }
    List<Result> results = new ArrayList<>(request.operations().size());
    for (Control operation : request.operations()) {
      results.add(result(operation, stream));
    }
    return documents.results(results);
  }

  private Result result(Control operation, LiveStream stream) {
    try {
      apply(operation, stream);
      return new Result.Done(operation.id(), DONE);
    } catch (RuntimeException e) {
      return new Result.Failed(operation.id(), api.failures().shown("live subscription", e));
    }
  }

  private void apply(Control operation, LiveStream stream) {
    if (operation instanceof Control.Subscribe wanted) {
      ViewDefinition<?, ?, ?, ?> view = api.type(wanted.type());
      if (view == null) {
        throw Rejection.noSource(wanted.type());
      }
      check(view, wanted.entityId(), wanted.selection());
      subscribe(
          new Subscription(wanted.id(), wanted.type(), wanted.selection()),
          Topic.entity(wanted.type(), wanted.entityId()),
          wanted.lastEventId(),
          stream);
    } else if (operation instanceof Control.SubscribeConnection wanted) {
      subscribe(
          new Subscription(wanted.id(), wanted.type(), wanted.selection()),
          Topic.connection(wanted.procedure(), wanted.args()),
          wanted.lastEventId(),
          stream);
    } else {
      stream.remove(operation.id());
    }
  }

  /** Finds a client's mistake now, where that is not to be found at each event. */
  private <R, K, P extends Plan<R>> void check(
      ViewDefinition<R, K, P, ?> view, String id, Selection selection) {
    if (!api.views().isCompatible()) {
      view.ids().read(id);
      api.views().plan(view, selection);
    }
  }

  private void subscribe(
      Subscription subscription, Topic topic, @Nullable String lastEventId, LiveStream stream) {
    if (!stream.add(subscription, limits.subscriptions())) {
      throw refused(stream);
    }
    String since = lastEventId == null ? stream.lastEventId() : lastEventId;
    LiveListener listener = event -> stream.happened(subscription, event);
    try {
      subscription.from(bus.subscribe(topic, since, listener));
    } catch (RuntimeException e) {
      stream.remove(subscription.id);
      throw e;
    }
  }

  private ApiException refused(LiveStream stream) {
    return stream == connections.find(stream.connectionId())
        ? Rejection.tooManySubscriptions(limits.subscriptions())
        : Rejection.noConnection();
  }

  /** Ends all streams. */
  @Override
  public void close() {
    connections.close();
  }
}
