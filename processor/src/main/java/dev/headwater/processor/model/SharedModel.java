package dev.headwater.processor.model;

/**
 * A raw loader: a method marked {@code @Loader} that takes no parent, and whose result others take
 * by its type.
 */
public record SharedModel(MethodModel method) {

  /** The name of the method. */
  public String name() {
    return method.name();
  }

  /** The type by which others take what it returns. */
  public JavaType type() {
    return method.returns();
  }
}
