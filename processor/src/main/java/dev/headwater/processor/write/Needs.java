package dev.headwater.processor.write;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.OrderColumn;
import dev.headwater.processor.model.OrderModel;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What must be fetched for fields that are selected, as paths from the row. */
final class Needs {
  private Needs() {}

  /** What a call needs, each once. */
  static Set<String> of(ViewModel view, Called call) {
    Set<String> paths = new LinkedHashSet<>();
    for (ComputedArgument argument : call.method().arguments()) {
      if (argument instanceof ComputedArgument.Needed needed) {
        paths.add(needed.path().value());
      } else if (argument instanceof ComputedArgument.Counted counted) {
        view.relation(counted.relation().value())
            .ifPresent(relation -> paths.addAll(ofCount(view, relation)));
      } else if (argument instanceof ComputedArgument.WholeRow) {
        paths.addAll(view.row().names());
      }
    }
    return paths;
  }

  private static List<String> ofCount(ViewModel view, ViewField.RelationField relation) {
    return relation.following() instanceof Following.Inline inline
        ? List.of(inline.property().name())
        : ids(view);
  }

  /** What a row must have of its own for a relation to be followed. */
  static List<String> of(ViewModel view, ViewField.RelationField relation) {
    if (relation.following() instanceof Following.ByLocalKey local) {
      return List.of(local.key().name());
    }
    return relation.following() instanceof Following.Inline ? List.of() : ids(view);
  }

  static List<String> ids(ViewModel view) {
    return view.ids().stream().map(RowProperty::name).toList();
  }

  /** The properties that may be needed, apart from what a whole row has, and are in no field. */
  static List<String> besideFields(ViewModel view) {
    Set<String> needed = new LinkedHashSet<>();
    for (ViewField field : view.fields()) {
      if (field instanceof ViewField.RelationField relation) {
        needed.addAll(of(view, relation));
      }
    }
    for (Called call : Called.in(view)) {
      for (ComputedArgument argument : call.method().arguments()) {
        if (argument instanceof ComputedArgument.Needed path) {
          needed.add(path.path().value().split("\\.", -1)[0]);
        }
      }
    }
    needed.addAll(ids(view));
    for (OrderModel order : view.orders()) {
      order.columns().stream().map(OrderColumn::property).forEach(p -> needed.add(p.name()));
    }
    List<String> found = new ArrayList<>(needed);
    for (ViewField field : view.fields()) {
      if (!(field instanceof ViewField.ComputedField)) {
        found.remove(field.member().name());
      }
    }
    return found;
  }
}
