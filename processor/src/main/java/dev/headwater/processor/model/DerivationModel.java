package dev.headwater.processor.model;

import java.util.List;

/**
 * A method marked {@code @Derivation}.
 *
 * @param source the name given in the annotation; empty if none is given
 * @param populates the names given in the annotation
 */
public record DerivationModel(
    MethodModel method, Located<String> source, List<Located<String>> populates, Made made) {

  public DerivationModel {
    populates = List.copyOf(populates);
  }

  /** The name of the method. */
  public String name() {
    return method.name();
  }
}
