package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import dev.headwater.processor.model.Shape;

/** {@code read}: one constructor call, or a setter call per field, in declaration order. */
final class ReadMethod {
  private ReadMethod() {}

  static MethodSpec of(EntityModel entity, Values values) {
    ClassName type = TypeNames.of(entity.id());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .addParameter(RuntimeClasses.ROW_READER, "in")
            .returns(type);
    if (entity.shape() == Shape.BEAN) {
      method.addStatement("$T entity = new $T()", type, type);
      entity
          .fields()
          .forEach(
              field ->
                  method.addStatement(
                      "entity.$N($L)", field.setter().orElseThrow(), value(entity, field, values)));
      return method.addStatement("return entity").build();
    }
    CodeBlock arguments =
        Lines.of(entity.fields().stream().map(field -> value(entity, field, values)).toList());
    return method.addStatement("return new $T($L)", type, arguments).build();
  }

  private static CodeBlock value(EntityModel entity, FieldModel field, Values values) {
    return field.type().isStored()
        ? values.get(field.type(), entity.columns().indexOf(field), field.nullable())
        : CodeBlock.of("$T.inStore()", RuntimeClasses.MANY);
  }
}
