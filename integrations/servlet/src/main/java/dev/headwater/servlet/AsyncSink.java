package dev.headwater.servlet;

import dev.headwater.http.EventSink;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bytes of a stream to the output of a request, whenever that is ready. A stream that
 * ends while it writes is cut off, as far as the container does that when the request is completed.
 */
final class AsyncSink implements EventSink, WriteListener {
  private final AsyncContext async;
  private final ServletOutputStream out;
  private @Nullable ByteBuffer bytes;
  private @Nullable Written written;
  private boolean flushing;
  private boolean possible;
  private boolean ending;
  private boolean ended;

  /** A sink that listens to the output from now on. */
  AsyncSink(AsyncContext async, ServletOutputStream out) {
    this.async = async;
    this.out = out;
    out.setWriteListener(this);
  }

  @Override
  public void write(ByteBuffer next, Written whenWritten) {
    synchronized (this) {
      bytes = next;
      written = whenWritten;
      if (!possible) {
        return; // the container has yet to say so for the first time
      }
    }
    goOn();
  }

  @Override
  public void onWritePossible() {
    synchronized (this) {
      possible = true;
    }
    goOn();
  }

  private void goOn() {
    Written done;
    Throwable failure = null;
    boolean last;
    synchronized (this) {
      if (written == null) {
        return;
      }
      try {
        if (!ended && !proceed()) {
          return; // called again when it is possible
        }
        failure = ended ? new IOException("the stream has ended") : null;
      } catch (IOException | RuntimeException e) { // a container may say so in either way
        failure = e;
      }
      done = written;
      written = null;
      bytes = null;
      flushing = false;
      last = ending;
    }
    done.ended(failure);
    if (last) {
      abort();
    }
  }

  /** Writes and flushes, each when the output is ready for it; whether both are done. */
  private boolean proceed() throws IOException {
    if (bytes != null) {
      if (!out.isReady()) {
        return false;
      }
      out.write(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
      bytes = null;
      flushing = true;
    }
    if (flushing) {
      if (!out.isReady()) {
        return false;
      }
      out.flush();
      flushing = false;
    }
    return out.isReady();
  }

  @Override
  public void onError(Throwable failure) {
    Written waiting;
    synchronized (this) {
      waiting = written;
      written = null;
    }
    if (waiting != null) {
      waiting.ended(failure);
    }
  }

  @Override
  public void end() {
    boolean later;
    synchronized (this) {
      later = written != null;
      ending = later;
    }
    if (!later) {
      abort();
    }
  }

  @Override
  public void abort() {
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
    }
    try {
      async.complete();
    } catch (IllegalStateException e) {
      // The container has completed it, because the client has gone.
    }
  }
}
