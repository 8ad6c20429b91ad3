package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A class marked {@code @Api}.
 *
 * @param context what the application makes of a request, and why it cannot be one if it cannot
 * @param lists what sources answer
 * @param methods its annotated methods; one with two annotations is there twice
 * @param taken the names of generated classes that the user has classes of already
 * @param warnings the lint that generated code must suppress, since it uses what the user wrote
 */
public record ApiModel(
    ClassId id,
    boolean isPublic,
    ApiContext context,
    List<ApiList> lists,
    List<ApiMethod> methods,
    Set<String> taken,
    Set<String> warnings,
    Site site) {

  public ApiModel {
    lists = List.copyOf(lists);
    methods = List.copyOf(methods);
    taken = Set.copyOf(taken);
    warnings = Set.copyOf(warnings);
  }

  /** {@code SocialApi}. */
  public ClassId definitionId() {
    return definitionIdOf(id);
  }

  /** {@code SocialApi} for {@code Social}. */
  public static ClassId definitionIdOf(ClassId api) {
    return api.generated("Api");
  }

  /** The methods that have one annotation. */
  public List<ApiMethod> clear() {
    return methods.stream().filter(method -> !isTwice(method)).toList();
  }

  /** Whether a method has two annotations. */
  public boolean isTwice(ApiMethod method) {
    return methods.stream()
            .filter(other -> other.method().site().equals(method.method().site()))
            .count()
        > 1;
  }

  /**
   * The context.
   *
   * @param problem what the type is that cannot be one: {@code an array}
   */
  public record ApiContext(JavaType type, boolean isPublic, Optional<String> problem, Site site) {
    /** Whether it is any object, so that methods take none. */
    public boolean isNone() {
      return type.is(KnownTypes.OBJECT);
    }
  }
}
