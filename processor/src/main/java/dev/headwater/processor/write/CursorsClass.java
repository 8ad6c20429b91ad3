package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.OrderColumn;
import dev.headwater.processor.model.OrderModel;
import dev.headwater.processor.model.RecordModel;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** {@code PostCursors}: the orders of a view as constants, and for each the record of positions. */
final class CursorsClass {
  private CursorsClass() {}

  static JavaFile of(ViewModel view) {
    List<RecordModel> cursors = view.orders().stream().map(order -> cursor(view, order)).toList();
    Names free = new Names(view.orders().stream().map(OrderModel::className).toList());
    Codecs codecs = Codecs.ofOwn(view.cursorsId(), cursors, free);
    TypeSpec.Builder type =
        GeneratedClass.of(
                view.cursorsId(), view.isPublic(), view.warnings(), GeneratedClass.from(view.id()))
            .addJavadoc(
                "The orders of a {@link $T}, and the positions in them.\n",
                TypeNames.of(view.id()));
    for (int i = 0; i < cursors.size(); i++) {
      OrderModel order = view.orders().get(i);
      String className = free.take(order.className() + "Order");
      type.addField(constant(view, order, className))
          .addType(record(order, cursors.get(i)))
          .addType(OrderClass.of(view, order, className, codecs.instance(cursors.get(i))));
    }
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    codecs.addTo(type);
    return GeneratedClass.file(view.cursorsId(), type.build());
  }

  /** The cursor of an order. */
  static ClassId cursorId(ViewModel view, OrderModel order) {
    return view.cursorsId().nested(order.className());
  }

  private static RecordModel cursor(ViewModel view, OrderModel order) {
    return new RecordModel(
        cursorId(view, order),
        order.columns().stream()
            .map(column -> component(column.property(), column.nullable()))
            .toList());
  }

  /** A property as a component of a generated record. */
  static RecordModel.Component component(RowProperty property, boolean nullable) {
    return new RecordModel.Component(
        Members.ofComponent(property.name()),
        property.javaType(),
        property.value().orElseThrow(),
        nullable);
  }

  private static FieldSpec constant(ViewModel view, OrderModel order, String className) {
    String columns = String.join(", ", order.columns().stream().map(CursorsClass::text).toList());
    return FieldSpec.builder(
            TypeNames.of(
                RuntimeClasses.ROW_ORDER,
                TypeNames.of(view.row().id()),
                TypeNames.of(cursorId(view, order))),
            order.constantName(),
            PUBLIC,
            STATIC,
            FINAL)
        .addJavadoc("{@code $L}\n", columns)
        .initializer("new $T()", nested(view, className))
        .build();
  }

  static ClassName nested(ViewModel view, String className) {
    return TypeNames.of(view.cursorsId().nested(className));
  }

  /** {@code rank desc nulls last}, as one writes it. */
  private static String text(OrderColumn column) {
    String unusual =
        column.nullable() && column.nullsFirst() != column.descending()
            ? " nulls " + (column.nullsFirst() ? "first" : "last")
            : "";
    return column.property().name() + (column.descending() ? " desc" : "") + unusual;
  }

  private static TypeSpec record(OrderModel order, RecordModel cursor) {
    return recordOf(cursor)
        .addModifiers(PUBLIC)
        .addJavadoc("A position in {@link #$N}.\n", order.constantName())
        .build();
  }

  /** A record that is generated, without anything but its components. */
  static TypeSpec.Builder recordOf(RecordModel record) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (RecordModel.Component component : record.components()) {
      components.addParameter(
          TypeNames.nullable(TypeNames.of(component.javaType()), component.nullable()),
          component.name());
    }
    return TypeSpec.recordBuilder(record.id().simpleName()).recordConstructor(components.build());
  }

  static String componentOf(OrderColumn column) {
    return Members.ofComponent(column.property().name());
  }
}
