package dev.headwater.api;

import static java.util.Objects.requireNonNull;

import dev.headwater.error.ApiError;
import dev.headwater.error.ApiException;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.json.Json;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.serve.Answer;
import dev.headwater.serve.Views;
import dev.headwater.view.ViewDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An API over views: answers operations. Immutable; as safe to share as the application's own
 * object is.
 *
 * @param <C> the context of the request
 */
public final class Api<C> {
  private final ApiDefinition<C> definition;
  private final Views<C> views;
  private final Map<String, ViewDefinition<?, ?, ?, ?>> types;
  private final Failures failures;

  private Api(ApiDefinition<C> definition, Views<C> views, ErrorListener errors) {
    this.definition = definition;
    this.views = views;
    this.types = Types.of(definition.views());
    this.failures = new Failures(errors, views.isCompatible());
  }

  /** An API that logs what fails, with the platform's logger. */
  public static <C> Api<C> of(ApiDefinition<C> definition, Views<C> views) {
    return of(definition, views, ErrorListener.LOG);
  }

  /**
   * An API.
   *
   * @param errors told of whatever fails that is not the client's mistake
   * @throws HeadwaterException HW805 if a list has a source that cannot list
   */
  public static <C> Api<C> of(ApiDefinition<C> definition, Views<C> views, ErrorListener errors) {
    definition.lists.values().forEach(list -> checkCanList(definition, list, views));
    return new Api<>(definition, views, errors);
  }

  private static void checkCanList(
      ApiDefinition<?> definition, RootList<?, ?> list, Views<?> views) {
    String capability = "connection " + list.order().name();
    var executor = views.registry().byName(list.view().name());
    if (!executor.can(capability)) {
      throw new HeadwaterException(
          ErrorCode.CAPABILITY_MISSING,
          "list '"
              + list.name()
              + "' of "
              + definition
              + " needs "
              + capability
              + ", which source "
              + executor
              + " does not have; add a method for it");
    }
  }

  /** What it is over. */
  public Views<C> views() {
    return views;
  }

  /** How failures are shown to clients. */
  public Failures failures() {
    return failures;
  }

  /** The view that shows most of a type; null if there is none. */
  public @Nullable ViewDefinition<?, ?, ?, ?> type(String name) {
    return types.get(name);
  }

  /** A row of a view by its id, masked; null if there is none. */
  public @Nullable Outcome row(
      ViewDefinition<?, ?, ?, ?> view, String id, Selection selection, C context) {
    return present(views.byId(view, id, selection, context));
  }

  /**
   * A row that is at hand, masked.
   *
   * @throws ClassCastException if it is none of the view's
   */
  public Outcome shown(
      ViewDefinition<?, ?, ?, ?> view, Object row, Selection selection, C context) {
    return Outcome.of(resolved(view, row, selection, context));
  }

  private <R, P extends Plan<R>> Answer<?> resolved(
      ViewDefinition<R, ?, P, ?> view, Object row, Selection selection, C context) {
    return views.resolve(view, view.rowType().cast(row), selection, context);
  }

  private static @Nullable Outcome present(Answer<?> answer) {
    return answer.result() == null ? null : Outcome.of(answer);
  }

  /** Answers operations, in order; one that fails does not keep others from being answered. */
  public List<Result> answer(List<Operation> operations, C context) {
    List<Result> results = new ArrayList<>(operations.size());
    for (Operation operation : operations) {
      results.add(answer(operation, context));
    }
    return results;
  }

  /** Answers one operation. */
  public Result answer(Operation operation, C context) {
    try {
      return new Result.Done(operation.id(), outcome(operation, context));
    } catch (Exception | StackOverflowError e) { // of what is nested too deeply
      return new Result.Failed(operation.id(), failures.shown(operation, e));
    }
  }

  private Outcome outcome(Operation operation, C context) throws Exception {
    String name = operation.name();
    return switch (operation.kind()) {
      case BY_ID -> byId(operation, context);
      case LIST -> list(operation, context);
      case QUERY -> named(operation, definition.queries.get(name), context);
      case MUTATION -> named(operation, definition.mutations.get(name), context);
    };
  }

  private Outcome byId(Operation operation, C context) {
    if (operation.name().isEmpty()) {
      throw badRequest("byId operations require type and ids.");
    }
    ViewDefinition<?, ?, ?, ?> view = types.get(operation.name());
    if (view == null) {
      throw notFound("source", operation.name());
    }
    return rows(view, operation, context);
  }

  private <R, P extends Plan<R>> Outcome rows(
      ViewDefinition<R, ?, P, ?> view, Operation operation, C context) {
    return Outcome.of(views.fetched(view, operation.ids(), operation.selection(), context));
  }

  private Outcome list(Operation operation, C context) throws Exception {
    RootList<?, ?> list = definition.lists.get(operation.name());
    Named<C> custom = definition.customLists.get(operation.name());
    if (custom == null && list != null) {
      return list.page(views, operation.selection(), context);
    }
    return named(operation, custom, context);
  }

  private Outcome named(Operation operation, @Nullable Named<C> named, C context) throws Exception {
    if (operation.name().isEmpty()) {
      throw badRequest(operation.kind().word() + " operations require a name.");
    }
    if (named == null) {
      throw notFound(operation.kind().word(), operation.name());
    }
    Call<C> call = new Call<>(views, operation, operation.selection(), context);
    return requireNonNull(named.handler().handle(call), "a handler returns an outcome");
  }

  private static ApiException badRequest(String message) {
    return new ApiException(ApiError.Category.BAD_REQUEST, message);
  }

  private static ApiException notFound(String what, String name) {
    return new ApiException(
        ApiError.Category.NOT_FOUND, "No " + what + " registered for '" + name + "'.");
  }

  /**
   * Everything there is to ask for, as clients' tools read it.
   *
   * @param live whether changes of rows can be subscribed to
   */
  public Json manifest(boolean live) {
    return Manifest.of(definition, types.keySet(), live);
  }
}
