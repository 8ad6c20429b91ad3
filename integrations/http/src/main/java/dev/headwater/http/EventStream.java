package dev.headwater.http;

/** A stream of server-sent events. Thread-safe. */
public abstract sealed class EventStream implements FateResponse permits LiveStream {
  EventStream() {}

  @Override
  public final int status() {
    return 200;
  }

  @Override
  public final String contentType() {
    return "text/event-stream; charset=utf-8";
  }

  /** The value of {@code Cache-Control}. */
  public final String cacheControl() {
    return "no-cache";
  }

  /** Begins, once: from now on the sink is written to, as long as the stream is open. */
  public abstract void start(EventSink sink);

  /**
   * Ends the stream, as when the client has gone. May be called more than once, and before start.
   */
  public abstract void close();
}
