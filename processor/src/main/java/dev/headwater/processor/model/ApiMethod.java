package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method of an API that answers an operation.
 *
 * @param name what clients ask for
 * @param named what the annotation says of the view of the result
 * @param type what it says that clients know the result by; empty text if nothing
 * @param omitNull whether a null result is none
 * @param arguments what generated code passes, one for each parameter
 */
public record ApiMethod(
    Kind kind,
    MethodModel method,
    Located<String> name,
    Optional<NamedView> named,
    Located<String> type,
    boolean omitNull,
    List<ApiArgument> arguments,
    ApiResult result) {

  /** What it is for. */
  public enum Kind {
    QUERY("Query", "query"),
    LIST("ListQuery", "list"),
    MUTATION("Mutation", "mutation");

    private final String annotation;
    private final String word;

    Kind(String annotation, String word) {
      this.annotation = annotation;
      this.word = word;
    }

    /** {@code ListQuery}. */
    public String annotation() {
      return annotation;
    }

    /** {@code list}. */
    public String word() {
      return word;
    }
  }

  public ApiMethod {
    arguments = List.copyOf(arguments);
  }

  /** The views whose plans it takes. */
  public List<TargetModel> plans() {
    return argumentsOf(ApiArgument.PlanArgument.class).map(ApiArgument.PlanArgument::view).toList();
  }

  /** The view of the result: of its plan, or else the one that is named. */
  public Optional<TargetModel> view() {
    return plans().stream().findFirst().or(() -> named.flatMap(NamedView::view));
  }

  /** The record that its input is decoded into. */
  public Optional<ApiArgument.InputRecord> inputRecord() {
    return argumentsOf(ApiArgument.InputRecord.class).findFirst();
  }

  /** The arguments of a kind. */
  public <A extends ApiArgument> Stream<A> argumentsOf(Class<A> argumentKind) {
    return arguments.stream().filter(argumentKind::isInstance).map(argumentKind::cast);
  }
}
