package dev.headwater.processor.model;

import java.util.List;

/**
 * A static method of a view: a computed field or a check.
 *
 * @param arguments what generated code passes, one for each parameter
 * @param value what it returns, or what the stage it returns comes to
 * @param async whether it returns a {@code CompletionStage}
 */
public record ComputedMethod(
    MethodModel method,
    List<ComputedArgument> arguments,
    JavaType value,
    Holds holds,
    boolean async) {

  public ComputedMethod {
    arguments = List.copyOf(arguments);
  }
}
