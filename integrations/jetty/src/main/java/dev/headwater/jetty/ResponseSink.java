package dev.headwater.jetty;

import dev.headwater.http.EventSink;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Takes the bytes of a stream to a response. A stream that ends while it writes is cut off. */
final class ResponseSink implements EventSink {
  private final Content.Sink response;
  private final Callback callback;
  private boolean writing;
  private boolean ended;

  ResponseSink(Response response, Callback callback) {
    this.response = response;
    this.callback = callback;
  }

  @Override
  public void write(ByteBuffer bytes, Written written) {
    synchronized (this) {
      if (ended) {
        written.ended(new IOException("the stream has ended"));
        return;
      }
      writing = true;
    }
    response.write(
        false,
        bytes,
        Callback.from(
            () -> {
              free();
              written.ended(null);
            },
            failure -> {
              free();
              written.ended(failure);
            }));
  }

  private synchronized void free() {
    writing = false;
  }

  @Override
  public void end() {
    boolean hangs;
    synchronized (this) {
      ended = true;
      hangs = writing;
    }
    if (hangs) {
      callback.failed(new IOException("the client is too slow"));
    } else {
      response.write(true, BufferUtil.EMPTY_BUFFER, callback);
    }
  }
}
