package dev.headwater.jetty;

import dev.headwater.http.EventSink;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Takes the bytes of a stream to a response. */
final class ResponseSink implements EventSink {
  private final Content.Sink response;
  private final Callback callback;
  private boolean writing;
  private boolean ended;
  private boolean aborted;

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
        Callback.from(() -> ended(written, null), failure -> ended(written, failure)));
  }

  private void ended(Written written, @Nullable Throwable failure) {
    boolean last;
    synchronized (this) {
      writing = false;
      last = ended && !aborted;
    }
    written.ended(failure);
    if (last) {
      finish();
    }
  }

  @Override
  public void end() {
    boolean later;
    synchronized (this) {
      later = writing;
      ended = true;
    }
    if (!later) {
      finish();
    }
  }

  private void finish() {
    response.write(true, BufferUtil.EMPTY_BUFFER, callback);
  }

  @Override
  public void abort() {
    synchronized (this) {
      ended = true;
      aborted = true;
    }
    callback.failed(new IOException("the client does not read"));
  }
}
