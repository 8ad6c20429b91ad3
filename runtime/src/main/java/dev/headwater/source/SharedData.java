package dev.headwater.source;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What a raw loader fetches once in a run, for other loaders to take; generated code holds one for
 * each. It is fetched when it is first asked for. If that fails, the next one who asks tries again.
 * Thread-safe: while one thread fetches, others wait.
 */
public final class SharedData<T> {
  private final ReentrantLock lock = new ReentrantLock();
  private final Fetch<T> fetch;
  private @Nullable T fetched;

  /** What fetches it. */
  @FunctionalInterface
  public interface Fetch<T> {

    /** Makes one call of the connector's method, whose exceptions pass through. */
    T fetch() throws Exception;
  }

  /** Not fetched yet. */
  public SharedData(Fetch<T> fetch) {
    this.fetch = fetch;
  }

  /**
   * The data, fetched now if they were not before.
   *
   * @throws Exception whatever the raw loader throws; {@link InterruptedException} while another
   *     thread fetches
   */
  public T get() throws Exception {
    lock.lockInterruptibly();
    try {
      T data = fetched;
      if (data == null) {
        data = fetch.fetch();
        if (data == null) {
          throw new IllegalStateException("a raw loader returned null; return something empty");
        }
        fetched = data;
      }
      return data;
    } finally {
      lock.unlock();
    }
  }
}
