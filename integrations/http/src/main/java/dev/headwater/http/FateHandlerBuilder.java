package dev.headwater.http;

import dev.headwater.api.Api;
import dev.headwater.live.LiveBus;
import dev.headwater.serve.Fork;
import dev.headwater.view.Tasks;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Sets up a {@link FateHandler}. Not thread-safe. */
public final class FateHandlerBuilder<C> {
  final Api<C> api;
  final ContextFunction<C> context;
  RequestLimits limits;
  @Nullable Tasks tasks;
  @Nullable LiveBus bus;
  LiveLimits liveLimits;
  private @Nullable Executor liveExecutor;

  FateHandlerBuilder(Api<C> api, ContextFunction<C> context) {
    this.api = api;
    this.context = context;
    boolean compatible = api.views().isCompatible();
    this.limits = compatible ? RequestLimits.none() : RequestLimits.defaults();
    this.liveLimits = compatible ? LiveLimits.compatible() : LiveLimits.defaults();
  }

  /**
   * What one request may be at most; {@link RequestLimits#defaults} unless said, or none if the
   * views are compatible.
   */
  public FateHandlerBuilder<C> limits(RequestLimits limits) {
    this.limits = limits;
    return this;
  }

  /**
   * Where the operations of a request run side by side, so many of one request at most at once; one
   * after the other, in the thread of the request, unless said.
   */
  public FateHandlerBuilder<C> executor(Executor executor, int width) {
    if (width < 1) {
      throw new IllegalArgumentException("at least 1 operation runs at once, not " + width);
    }
    this.tasks = new Fork(executor, width);
    return this;
  }

  /** Where events come from; without a bus, nothing is live. */
  public FateHandlerBuilder<C> live(LiveBus bus) {
    this.bus = bus;
    return this;
  }

  /**
   * What one stream of events may hold, and its heartbeat; {@link LiveLimits#defaults} unless said.
   */
  public FateHandlerBuilder<C> liveLimits(LiveLimits limits) {
    this.liveLimits = limits;
    return this;
  }

  /**
   * Where events are resolved and written, in tasks that may be blocked; a few threads of the
   * handler's own unless said.
   */
  public FateHandlerBuilder<C> liveExecutor(Executor executor) {
    this.liveExecutor = executor;
    return this;
  }

  Executor liveExecutor() {
    return liveExecutor == null ? LiveThreads.executor() : liveExecutor;
  }

  /** The handler. */
  public FateHandler<C> build() {
    return new FateHandler<>(this);
  }
}
