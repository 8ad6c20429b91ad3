package dev.headwater.processor.model;

import java.util.List;

/**
 * A method or constructor that generated code calls.
 *
 * @param accessible whether a class of the same package can call it
 * @param generic whether it has type parameters of its own
 * @param thrown the checked exceptions it declares
 */
public record MethodModel(
    String name,
    boolean isStatic,
    boolean accessible,
    boolean generic,
    List<ParameterModel> parameters,
    JavaType returns,
    List<JavaType> thrown,
    Site site) {

  public MethodModel {
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
  }
}
