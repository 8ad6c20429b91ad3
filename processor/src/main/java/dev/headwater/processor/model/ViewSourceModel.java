package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A class marked {@code @Source} of a view.
 *
 * @param handlers its annotated methods; one with two annotations is there twice
 * @param taken the names of generated classes that the user has classes of already
 * @param warnings the lint that generated code must suppress, since it uses what the user wrote
 */
public record ViewSourceModel(
    ClassId id,
    boolean isPublic,
    TargetModel view,
    List<HandlerModel> handlers,
    Set<String> taken,
    Set<String> warnings,
    Site site) {

  public ViewSourceModel {
    handlers = List.copyOf(handlers);
    taken = Set.copyOf(taken);
    warnings = Set.copyOf(warnings);
  }

  /** {@code PostSourceExecutor}. */
  public ClassId executorId() {
    return executorIdOf(id);
  }

  /** {@code PostSourceExecutor} for {@code PostSource}. */
  public static ClassId executorIdOf(ClassId source) {
    return source.generated("Executor");
  }

  /** What its methods take of the request. */
  public Optional<JavaType> context() {
    return handlers.stream()
        .flatMap(handler -> handler.arguments().stream())
        .filter(HandlerArgument.ContextArgument.class::isInstance)
        .map(argument -> ((HandlerArgument.ContextArgument) argument).type())
        .findFirst();
  }

  /** What its methods can do, in their order. */
  public List<String> capabilities() {
    return handlers.stream().map(HandlerModel::capability).toList();
  }
}
