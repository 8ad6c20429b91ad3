package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A method marked {@code @Source} or {@code @Loader}.
 *
 * @param loads of a loader, what it makes and fills; of a source, empty
 */
public record SourceModel(
    MethodModel method,
    Fetch fetch,
    Located<Integer> pageSize,
    Located<Integer> maxPages,
    Optional<Loads> loads) {

  /**
   * What a loader makes, and the collection it fills.
   *
   * @param made what its return type says
   * @param populates the name of the collection
   */
  public record Loads(Made made, Located<String> populates) {}

  /** The name of the method. */
  public String name() {
    return method.name();
  }

  /** Whether it is a loader. */
  public boolean isLoader() {
    return loads.isPresent();
  }

  /** {@code source} or {@code loader}, for messages. */
  public String kind() {
    return isLoader() ? "loader" : "source";
  }

  /** The parameters that are a {@code Ref}. */
  public List<ParameterModel> parents() {
    return method.parameters().stream().filter(p -> p.type().is(KnownTypes.REF)).toList();
  }

  /** The entity it is called for. */
  public Optional<ClassId> parent() {
    return parents().stream()
        .findFirst()
        .flatMap(parameter -> parameter.type().argumentsOf(KnownTypes.REF, 1))
        .flatMap(arguments -> arguments.get(0).plainClass());
  }
}
