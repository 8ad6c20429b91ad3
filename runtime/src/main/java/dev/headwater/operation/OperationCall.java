package dev.headwater.operation;

/** One call of the API. It may be made again, with the same arguments. */
@FunctionalInterface
public interface OperationCall<T> {

  /** Makes it, and gives what it returns, never null; whatever it throws passes through. */
  T call() throws Exception;

  /** A call that returns nothing. */
  @FunctionalInterface
  interface WithoutResult {

    /** Makes it; whatever it throws passes through. */
    void call() throws Exception;
  }
}
