package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.OrderColumn;
import dev.headwater.processor.model.OrderModel;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** A class nested in the cursors of a view that compares rows and positions in one order. */
final class OrderClass {
  private final ViewModel view;
  private final OrderModel order;
  private final TypeName row;
  private final TypeName cursor;

  private OrderClass(ViewModel view, OrderModel order) {
    this.view = view;
    this.order = order;
    this.row = TypeNames.of(view.row().id());
    this.cursor = TypeNames.of(CursorsClass.cursorId(view, order));
  }

  static TypeSpec of(ViewModel view, OrderModel order, String name, CodeBlock codec) {
    OrderClass written = new OrderClass(view, order);
    return TypeSpec.classBuilder(name)
        .addModifiers(PRIVATE, STATIC, FINAL)
        .superclass(TypeNames.of(RuntimeClasses.ROW_ORDER, written.row, written.cursor))
        .addMethod(written.constructor(codec))
        .addMethod(written.position())
        .addMethod(written.compare())
        .addMethod(written.compareToCursor())
        .build();
  }

  private MethodSpec constructor(CodeBlock codec) {
    List<CodeBlock> columns = order.columns().stream().map(this::column).toList();
    return MethodSpec.constructorBuilder()
        .addStatement(
            "super(\n$S,\n$S,\n$T.of($L),\n$L)",
            view.name().value(),
            order.name().value(),
            List.class,
            CodeBlock.of("$>$>$L$<$<", Lines.each(columns)),
            codec)
        .build();
  }

  private CodeBlock column(OrderColumn column) {
    ClassName type = RuntimeClasses.ORDER_COLUMN;
    String variable = Members.variable(view.row().id().simpleName());
    return CodeBlock.of(
        "new $T<>($S, $T.$L, $T.$L, $L, $N -> $N.$N())",
        type,
        column.property().name(),
        type.nestedClass("Sorting"),
        column.descending() ? "DESCENDING" : "ASCENDING",
        type.nestedClass("Nulls"),
        column.nullsFirst() ? "FIRST" : "LAST",
        column.nullable(),
        variable,
        variable,
        column.property().getter());
  }

  private MethodSpec position() {
    CodeBlock values =
        order.columns().stream()
            .map(column -> CodeBlock.of("row.$N()", column.property().getter()))
            .collect(CodeBlock.joining(", "));
    return override("cursor")
        .addParameter(row, "row")
        .returns(cursor)
        .addStatement("return new $T($L)", cursor, values)
        .build();
  }

  private MethodSpec compare() {
    MethodSpec.Builder method =
        override("compare").addParameter(row, "left").addParameter(row, "right").returns(int.class);
    for (OrderColumn column : order.columns()) {
      String getter = column.property().getter();
      add(method, column, CodeBlock.of("left.$N()", getter), CodeBlock.of("right.$N()", getter));
    }
    return method.addStatement("return result").build();
  }

  private MethodSpec compareToCursor() {
    MethodSpec.Builder method =
        override("compareToCursor")
            .addParameter(row, "row")
            .addParameter(cursor, "cursor")
            .returns(int.class);
    for (OrderColumn column : order.columns()) {
      add(
          method,
          column,
          CodeBlock.of("row.$N()", column.property().getter()),
          CodeBlock.of("cursor.$N()", CursorsClass.componentOf(column)));
    }
    return method.addStatement("return result").build();
  }

  private void add(MethodSpec.Builder method, OrderColumn column, CodeBlock left, CodeBlock right) {
    CodeBlock comparison = comparison(column, left, right);
    if (column.equals(order.columns().get(0))) {
      method.addStatement("int result = $L", comparison);
    } else {
      method
          .beginControlFlow("if (result == 0)")
          .addStatement("result = $L", comparison)
          .endControlFlow();
    }
  }

  private static CodeBlock comparison(OrderColumn column, CodeBlock left, CodeBlock right) {
    if (column.nullable()) {
      return CodeBlock.of(
          "compare$LNulls$L($L, $L)",
          column.descending() ? "Descending" : "",
          column.nullsFirst() ? "First" : "Last",
          left,
          right);
    }
    CodeBlock lesser = column.descending() ? right : left;
    CodeBlock greater = column.descending() ? left : right;
    return column.property().isPrimitive()
        ? CodeBlock.of(
            "$T.compare($L, $L)", TypeNames.of(column.property().javaType()).box(), lesser, greater)
        : CodeBlock.of("$L.compareTo($L)", lesser, greater);
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
  }
}
