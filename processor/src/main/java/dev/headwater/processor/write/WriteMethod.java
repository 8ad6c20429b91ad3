package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;

/** {@code write}: one statement per column, in declaration order. */
final class WriteMethod {
  private WriteMethod() {}

  static MethodSpec of(EntityModel entity, Values values) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("write")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .addParameter(TypeNames.of(entity.id()), "entity")
            .addParameter(RuntimeClasses.ROW_WRITER, "out");
    int column = 0;
    for (FieldModel field : entity.columns()) {
      CodeBlock value = CodeBlock.of("entity.$N()", field.getter());
      PutStatement.add(method, values, field.type(), field.nullable(), column, value);
      column++;
    }
    return method.build();
  }
}
