package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A method marked {@code @Source} or {@code @Loader}.
 *
 * @param autoload whether a default plan triggers it
 * @param loads of a loader, what it makes and fills; of a source, empty
 */
public record SourceModel(
    MethodModel method,
    Fetch fetch,
    Located<Integer> pageSize,
    Located<Integer> maxPages,
    Located<Integer> batchSize,
    boolean autoload,
    Optional<Loads> loads) {

  /**
   * What a loader makes and fills.
   *
   * @param kind what it loads
   * @param made what its return type says
   * @param bare whether it returns the entity itself, in no container
   * @param key of a batch, the type of the keys
   * @param populates the names that are written
   */
  public record Loads(
      LoaderKind kind,
      Made made,
      boolean bare,
      Optional<JavaType> key,
      List<Located<String>> populates) {
    public Loads {
      populates = List.copyOf(populates);
    }
  }

  /** The name of the method. */
  public String name() {
    return method.name();
  }

  /** Whether it is a loader. */
  public boolean isLoader() {
    return loads.isPresent();
  }

  /** Whether it is a loader of this kind. */
  public boolean loads(LoaderKind kind) {
    return loads.filter(found -> found.kind() == kind).isPresent();
  }

  /** {@code source} or {@code loader}, for messages. */
  public String kind() {
    return isLoader() ? "loader" : "source";
  }

  /** The parameters that are a {@code Ref}; of a loader, also those that are several. */
  public List<ParameterModel> parents() {
    return method.parameters().stream()
        .filter(p -> p.type().is(KnownTypes.REF) || (isLoader() && isBatch(p.type())))
        .toList();
  }

  /** The parameters that are marked to be a bookmark. */
  public List<ParameterModel> bookmarks() {
    return method.parameters().stream().filter(p -> p.bookmark().isPresent()).toList();
  }

  /** Whether a type is that of several parents. */
  public static boolean isBatch(JavaType type) {
    return refs(type).filter(ref -> ref.is(KnownTypes.REF)).isPresent();
  }

  private static Optional<JavaType> refs(JavaType type) {
    return type.argumentsOf(KnownTypes.LIST, 1).map(arguments -> arguments.get(0));
  }

  /** Whether it takes several parents at once. */
  public boolean takesBatch() {
    return parents().stream().anyMatch(parameter -> isBatch(parameter.type()));
  }

  /** The entity it is called for. */
  public Optional<ClassId> parent() {
    return parents().stream()
        .findFirst()
        .map(parameter -> refs(parameter.type()).orElse(parameter.type()))
        .flatMap(ref -> ref.argumentsOf(KnownTypes.REF, 1))
        .flatMap(arguments -> arguments.get(0).plainClass());
  }
}
