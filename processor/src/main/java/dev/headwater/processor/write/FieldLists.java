package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import java.util.List;

/** {@code fields()}, {@code columns()} and {@code idFields()}, and the lists they return. */
final class FieldLists {
  private FieldLists() {}

  static void addTo(TypeSpec.Builder type, EntityModel entity) {
    add(type, entity, RuntimeClasses.FIELD, "fields", "FIELDS", entity.fields());
    add(type, entity, RuntimeClasses.STORED_FIELD, "columns", "COLUMNS", entity.columns());
    add(type, entity, RuntimeClasses.STORED_FIELD, "idFields", "ID_FIELDS", entity.idFields());
  }

  private static void add(
      TypeSpec.Builder type,
      EntityModel entity,
      ClassName fieldClass,
      String method,
      String constant,
      List<FieldModel> fields) {
    TypeName list =
        TypeNames.of(
            ClassName.get(List.class),
            TypeNames.of(fieldClass, TypeNames.of(entity.id()), TypeNames.any()));
    CodeBlock names =
        fields.stream()
            .map(field -> CodeBlock.of("$N", field.constantName()))
            .collect(CodeBlock.joining(",$W"));
    type.addField(
        FieldSpec.builder(list, constant, PRIVATE, STATIC, FINAL)
            .initializer("$T.of($L)", List.class, names)
            .build());
    type.addMethod(
        MethodSpec.methodBuilder(method)
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .returns(list)
            .addStatement("return $N", constant)
            .build());
  }
}
