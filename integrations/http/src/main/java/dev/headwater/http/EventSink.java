package dev.headwater.http;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Where a server takes the bytes of a stream. */
public interface EventSink {

  /**
   * Sends bytes to the client at once. There is one write at a time: the next comes after this one
   * has ended.
   *
   * @param bytes not changed by anyone until the write has ended
   * @param written told once, from any thread, perhaps before this method returns
   */
  void write(ByteBuffer bytes, Written written);

  /** Ends the stream once what is being written has been. Called once, instead of abort. */
  void end();

  /** Ends the stream at once, for the client does not read it. Called once, instead of end. */
  void abort();

  /** Told of the end of a write. */
  @FunctionalInterface
  interface Written {
    /** The write has ended; with null, or with what it failed with. */
    void ended(@Nullable Throwable failure);
  }
}
