package dev.headwater.http;

import dev.headwater.api.Api;
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

  FateHandlerBuilder(Api<C> api, ContextFunction<C> context) {
    this.api = api;
    this.context = context;
    this.limits = api.views().isCompatible() ? RequestLimits.none() : RequestLimits.defaults();
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

  /** The handler. */
  public FateHandler<C> build() {
    return new FateHandler<>(this);
  }
}
