package dev.headwater.api;

import dev.headwater.order.RowOrder;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.serve.Views;
import dev.headwater.view.ViewDefinition;

/** A list that the source of a view answers, in one of the view's orders. */
record RootList<R, P extends Plan<R>>(
    String name, ViewDefinition<R, ?, P, ?> view, RowOrder<R, ?> order) {

  <C> Outcome page(Views<C> views, Selection selection, C context) {
    return Outcome.of(views.connection(view, order, selection, context));
  }
}
