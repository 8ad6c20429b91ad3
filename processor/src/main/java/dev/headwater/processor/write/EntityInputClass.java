package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;

/** {@code IssueInput}: a partial write, with one method per field that is no id. */
final class EntityInputClass {
  private EntityInputClass() {}

  static JavaFile of(EntityModel entity) {
    ClassName entityName = TypeNames.of(entity.id());
    TypeSpec.Builder type =
        GeneratedClass.of(
                entity.inputId(),
                entity.isPublic(),
                entity.warnings(),
                GeneratedClass.from(entity.id()))
            .superclass(TypeNames.of(RuntimeClasses.ENTITY_INPUT, entityName))
            .addJavadoc(
                "A partial write of a {@link $T}: what is not set here stays as it is.\n",
                entityName)
            .addMethod(constructor(entity))
            .addMethod(ofRef(entity))
            .addMethod(ofId(entity));
    entity.columns().stream()
        .filter(field -> !field.id())
        .forEach(field -> type.addMethod(setter(entity, field)));
    return GeneratedClass.file(entity.inputId(), type.build());
  }

  private static TypeName refTo(EntityModel entity) {
    return TypeNames.of(RuntimeClasses.REF, TypeNames.of(entity.id()));
  }

  private static MethodSpec constructor(EntityModel entity) {
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(refTo(entity), "ref")
        .addStatement("super(ref)")
        .build();
  }

  private static MethodSpec ofRef(EntityModel entity) {
    ClassName input = TypeNames.of(entity.inputId());
    return MethodSpec.methodBuilder("of")
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc("A write that sets nothing yet.\n")
        .addParameter(refTo(entity), "ref")
        .returns(input)
        .addStatement("return new $T(ref)", input)
        .build();
  }

  private static MethodSpec ofId(EntityModel entity) {
    return MethodSpec.methodBuilder("of")
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc("A write that sets nothing yet.\n")
        .addParameters(Identity.parameters(entity))
        .returns(TypeNames.of(entity.inputId()))
        .addStatement(
            "return of($T.ref($L))", TypeNames.of(entity.typeId()), Identity.arguments(entity))
        .build();
  }

  private static MethodSpec setter(EntityModel entity, FieldModel field) {
    String name = Members.of(field.name());
    TypeName type = TypeNames.of(field.javaType());
    TypeName parameter =
        field.nullable()
            ? type.annotated(AnnotationSpec.builder(RuntimeClasses.NULLABLE).build())
            : type;
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC)
        .addJavadoc("Sets {@link $T#$N}.\n", TypeNames.of(entity.typeId()), field.constantName())
        .addParameter(parameter, name)
        .returns(TypeNames.of(entity.inputId()))
        .addStatement("put($T.$N, $N)", TypeNames.of(entity.typeId()), field.constantName(), name)
        .addStatement("return this")
        .build();
  }
}
