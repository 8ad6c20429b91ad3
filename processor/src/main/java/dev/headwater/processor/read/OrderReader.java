package dev.headwater.processor.read;

import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.OrderColumn;
import dev.headwater.processor.model.OrderModel;
import dev.headwater.processor.model.OrderTerm;
import dev.headwater.processor.model.RowModel;
import dev.headwater.processor.model.RowProperty;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads the orders of a view. */
final class OrderReader {
  private final RowReader rows;

  OrderReader(RowReader rows) {
    this.rows = rows;
  }

  /** At least one: the order by id, if none is declared. */
  List<OrderModel> read(
      TypeElement view, RowModel row, List<RowProperty> ids, List<ViewElement> fields) {
    List<Mark> marks = Mark.all(view, "OrderBy", "OrderBy.Several");
    if (marks.isEmpty()) {
      return List.of(byId(ElementSite.of(view), ids));
    }
    return marks.stream().map(mark -> order(mark, row, ids, fields)).toList();
  }

  private static OrderModel byId(ElementSite site, List<RowProperty> ids) {
    return new OrderModel(
        new Located<>(OrderModel.BY_ID, site), List.of(), withIds(List.of(), ids), site);
  }

  private OrderModel order(
      Mark mark, RowModel row, List<RowProperty> ids, List<ViewElement> fields) {
    List<Located<String>> terms =
        mark.values("value").stream()
            .map(each -> new Located<>(String.valueOf(each.value()), each.site()))
            .toList();
    List<OrderTerm> parsed = terms.stream().map(term -> OrderTerm.of(term.value())).toList();
    List<OrderColumn> columns = new ArrayList<>();
    for (OrderTerm term : parsed) {
      rows.find(row, term.property())
          .map(property -> column(term, property, ids, fields))
          .ifPresent(columns::add);
    }
    List<String> names = parsed.stream().map(OrderTerm::property).toList();
    return new OrderModel(
        mark.text("name", OrderModel.defaultName(names)),
        terms,
        withIds(columns, ids),
        mark.site());
  }

  /** A view's own word on null is in the source whenever it is read; a row may be a class file. */
  private static OrderColumn column(
      OrderTerm term, RowProperty property, List<RowProperty> ids, List<ViewElement> fields) {
    boolean never =
        property.isPrimitive()
            || ids.contains(property)
            || fields.stream()
                .anyMatch(field -> field.name().equals(property.name()) && !field.nullable());
    return new OrderColumn(property, term.descending(), term.nullsComeFirst(), !never);
  }

  private static List<OrderColumn> withIds(List<OrderColumn> columns, List<RowProperty> ids) {
    List<OrderColumn> total = new ArrayList<>(columns);
    for (RowProperty id : ids) {
      if (columns.stream().noneMatch(column -> column.property().equals(id))) {
        total.add(new OrderColumn(id, false, false, false));
      }
    }
    return total;
  }
}
