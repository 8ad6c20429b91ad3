package dev.headwater.jetty;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads a body as it comes, up to a limit, and within a time. Run by one thread after another. */
final class BodyReading implements Runnable {
  private static final int USUAL = 1024;

  /** How much room a client is given for what it only says that it will send. */
  private static final int PROMISED = 1 << 16;

  private final Request request;
  private final int limit;
  private final long nanos;
  private final Then then;
  private byte[] bytes;
  private int size;

  /** What comes of it: one of these is called, once. */
  interface Then {
    /** The body was read. */
    void whole(ByteBuffer body);

    /** There is more of it than may be. */
    void tooLarge();

    /** It could not be read. */
    void failed(Throwable failure);
  }

  BodyReading(Request request, int limit, long nanos, Then then) {
    this.request = request;
    this.limit = limit;
    this.nanos = nanos;
    this.then = then;
    this.bytes = new byte[(int) Math.min(Math.max(request.getLength(), 0), PROMISED)];
  }

  @Override
  public void run() {
    while (true) {
      Content.Chunk chunk = request.read();
      if (chunk == null) {
        goOnLater();
        return;
      }
      if (Content.Chunk.isFailure(chunk)) {
        then.failed(chunk.getFailure());
        return;
      }
      boolean fits = take(chunk.getByteBuffer());
      boolean last = chunk.isLast();
      chunk.release();
      if (!fits) {
        then.tooLarge();
        return;
      }
      if (last) {
        then.whole(ByteBuffer.wrap(bytes, 0, size));
        return;
      }
    }
  }

  /**
   * Goes on when there is more, unless the client has had its time: a byte now and then is none.
   */
  private void goOnLater() {
    if (System.nanoTime() - request.getHeadersNanoTime() > nanos) {
      TimeoutException slow = new TimeoutException("the body did not come in time");
      request.fail(slow);
      then.failed(slow);
    } else {
      request.demand(this);
    }
  }

  private boolean take(ByteBuffer more) {
    int end = size + more.remaining();
    if (end > limit || end < 0) {
      return false;
    }
    if (end > bytes.length) {
      long grown = Math.max(Math.max(end, USUAL), 2L * bytes.length);
      bytes = Arrays.copyOf(bytes, (int) Math.min(grown, limit));
    }
    int count = more.remaining();
    more.get(bytes, size, count);
    size += count;
    return true;
  }
}
