package dev.headwater.http;

import dev.headwater.api.Api;
import dev.headwater.api.Operation;
import dev.headwater.api.Result;
import dev.headwater.live.LiveBus;
import dev.headwater.view.Tasks;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests in the native protocol of @nkzw/fate, whatever server they come from. The server
 * reads a body of at most {@link #bodyLimit} bytes and hands it over, in a thread that may be
 * blocked; everything else is done here, down to the bytes of the answer. Immutable and thread-safe
 * as far as its API is.
 *
 * @param <C> the application's context of a request
 */
public final class FateHandler<C> implements AutoCloseable {
  private final Api<C> api;
  private final ContextFunction<C> context;
  private final RequestLimits limits;
  private final @Nullable Tasks tasks;
  private final OperationsReader reader;
  private final Documents documents;
  private final @Nullable LiveEndpoint<C> live;

  FateHandler(FateHandlerBuilder<C> builder) {
    this.api = builder.api;
    this.context = builder.context;
    this.limits = builder.limits;
    this.tasks = builder.tasks;
    this.reader = new OperationsReader(limits);
    this.documents = new Documents(api.failures());
    LiveBus bus = builder.bus;
    this.live =
        bus == null ? null : new LiveEndpoint<>(builder, bus, builder.liveLimits, documents);
  }

  /** A handler with the usual limits, which answers the operations of a request in turn. */
  public static <C> FateHandler<C> of(Api<C> api, ContextFunction<C> context) {
    return builder(api, context).build();
  }

  /** Begins to set up a handler. */
  public static <C> FateHandlerBuilder<C> builder(Api<C> api, ContextFunction<C> context) {
    return new FateHandlerBuilder<>(api, context);
  }

  /** How many bytes the body of a request may have. */
  public int bodyLimit() {
    return limits.bodyBytes();
  }

  /** Answers a request; never throws because of what is in it. */
  public FateResponse handle(FateRequest request, ByteBuffer body) {
    if (body.remaining() > bodyLimit()) {
      return tooLarge(request);
    }
    try {
      return request.isLive() ? liveAnswer(request, body) : answer(request, body);
    } catch (Exception | StackOverflowError e) { // of what is nested too deeply
      return documents.rejected(standIn(request), e);
    }
  }

  private FateResponse answer(FateRequest request, ByteBuffer body) throws Exception {
    List<Operation> operations = reader.read(BodyText.of(body));
    C made = context.create(request.headers());
    return documents.results(results(operations, made));
  }

  private FateResponse liveAnswer(FateRequest request, ByteBuffer body) throws Exception {
    if (live == null) {
      throw Rejection.notLive();
    }
    return live.handle(request, body);
  }

  /** What stands for the id of an operation if the request is rejected as a whole. */
  private static String standIn(FateRequest request) {
    return request.isLive() ? "live" : "request";
  }

  /** Answers a request whose body is larger than it may be, and need not be read to its end. */
  public FateResponse tooLarge(FateRequest request) {
    return documents.rejected(standIn(request), Rejection.tooLarge(bodyLimit()));
  }

  /** How many streams of events are open. */
  public int openStreams() {
    return live == null ? 0 : live.size();
  }

  /** Ends all streams of events, also those that are still to be opened. */
  @Override
  public void close() {
    if (live != null) {
      live.close();
    }
  }

  private List<Result> results(List<Operation> operations, C context) {
    if (tasks == null || operations.size() < 2) {
      return api.answer(operations, context);
    }
    @Nullable Result[] results = new @Nullable Result[operations.size()];
    List<Runnable> calls = new ArrayList<>(results.length);
    for (int i = 0; i < results.length; i++) {
      int index = i;
      calls.add(() -> results[index] = api.answer(operations.get(index), context));
    }
    tasks.run(calls);
    return Arrays.asList(results);
  }
}
