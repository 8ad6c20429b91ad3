package dev.headwater.operation;

/** Makes each call at once, and once. */
final class DirectCalls implements OperationCalls {
  static final OperationCalls INSTANCE = new DirectCalls();

  private DirectCalls() {}

  @Override
  public <T> T call(OperationDefinition operation, OperationCall<T> call) throws Exception {
    return call.call();
  }

  @Override
  public String toString() {
    return "direct";
  }
}
