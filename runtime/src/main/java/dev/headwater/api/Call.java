package dev.headwater.api;

import dev.headwater.input.Input;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.serve.Views;
import dev.headwater.view.NativePage;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of a handler of an API; for generated code. Immutable.
 *
 * @param <C> the context of the request
 */
public final class Call<C> {
  private final Views<? super C> views;
  private final Operation operation;
  private final Selection selection;
  private final C context;

  Call(Views<? super C> views, Operation operation, Selection selection, C context) {
    this.views = views;
    this.operation = operation;
    this.selection = selection;
    this.context = context;
  }

  /** The application's context of the request. */
  public C context() {
    return context;
  }

  /** The paths that are selected of the result, and the arguments. */
  public Selection selection() {
    return selection;
  }

  /** The arguments of the operation; of a mutation, those that its input has for its result. */
  public Arguments arguments() {
    return selection.arguments();
  }

  /** The input of a mutation. */
  public Input input() {
    return operation.input();
  }

  /** The same with arguments for the result; null stands for none. */
  public Call<C> with(@Nullable Arguments arguments) {
    Arguments all = arguments == null ? Arguments.none() : arguments;
    return new Call<>(views, operation, selection.with(all), context);
  }

  /** What is selected of a single row of a view, or of rows that are not paged. */
  public <R, P extends Plan<R>> P plan(ViewDefinition<R, ?, P, ?> view) {
    return views.plan(view, selection);
  }

  /** A row, masked; null stays null. */
  public <R, P extends Plan<R>> Outcome one(ViewDefinition<R, ?, P, ?> view, @Nullable R row) {
    return Outcome.of(views.resolve(view, row, selection, context));
  }

  /** Rows, masked. */
  public <R, P extends Plan<R>> Outcome all(
      ViewDefinition<R, ?, P, ?> view, List<? extends R> rows) {
    return Outcome.of(views.resolveAll(view, rows, selection, context));
  }

  /** A page, masked. */
  public <R, P extends Plan<R>> Outcome page(ViewDefinition<R, ?, P, ?> view, NativePage<R> page) {
    return Outcome.of(views.resolvePage(view, page, selection, context));
  }
}
