package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.ScalarKind;

/** {@code public static final TextField<Issue> TITLE = ...}: one constant per field. */
final class FieldConstants {
  private final EntityModel entity;
  private final ClassName entityName;
  private final Codecs codecs;

  private FieldConstants(EntityModel entity, Codecs codecs) {
    this.entity = entity;
    this.entityName = TypeNames.of(entity.id());
    this.codecs = codecs;
  }

  static void addTo(TypeSpec.Builder type, EntityModel entity, Codecs codecs) {
    FieldConstants constants = new FieldConstants(entity, codecs);
    entity.fields().forEach(field -> type.addField(constants.of(field)));
  }

  private FieldSpec of(FieldModel field) {
    TypeName constant = typeOf(field);
    return FieldSpec.builder(constant, field.constantName(), PUBLIC, STATIC, FINAL)
        .addJavadoc("{@code $L $L}\n", field.javaType(), field.name())
        .initializer("new $T<>($L)", rawTypeOf(field), arguments(field))
        .build();
  }

  private TypeName typeOf(FieldModel field) {
    ClassName raw = rawTypeOf(field);
    if (field.type() instanceof FieldType.Reference reference) {
      return TypeNames.of(raw, entityName, TypeNames.of(reference.target()));
    }
    if (field.type() instanceof FieldType.Collection collection) {
      return TypeNames.of(raw, entityName, TypeNames.of(collection.target()));
    }
    return raw.equals(RuntimeClasses.TEXT_FIELD)
        ? TypeNames.of(raw, entityName)
        : TypeNames.of(raw, entityName, TypeNames.of(field.javaType()).box());
  }

  private static ClassName rawTypeOf(FieldModel field) {
    if (field.type() instanceof FieldType.Reference) {
      return RuntimeClasses.REF_FIELD;
    }
    if (field.type() instanceof FieldType.Collection) {
      return RuntimeClasses.MANY_FIELD;
    }
    if (field.type() instanceof FieldType.Scalar scalar) {
      return switch (scalar.kind()) {
        case STRING -> RuntimeClasses.TEXT_FIELD;
        case BYTES -> RuntimeClasses.SCALAR_FIELD;
        default -> RuntimeClasses.ORDERED_FIELD;
      };
    }
    return field.type() instanceof FieldType.Enumeration
        ? RuntimeClasses.ORDERED_FIELD
        : RuntimeClasses.SCALAR_FIELD;
  }

  private CodeBlock arguments(FieldModel field) {
    if (field.type() instanceof FieldType.Collection collection) {
      return CodeBlock.of("TYPE,$W$S,$W$L", field.name(), supplier(collection.target()));
    }
    CodeBlock head = CodeBlock.of("TYPE,$W$L,$W$S", entity.columns().indexOf(field), field.name());
    String variable = Members.variable(entity.id().simpleName());
    CodeBlock tail =
        CodeBlock.of(
            "$T.$L,$W$N -> $N.$N()",
            RuntimeClasses.NULLNESS,
            field.nullable() ? "NULLABLE" : "REQUIRED",
            variable,
            variable,
            field.getter());
    if (field.type() instanceof FieldType.Reference reference) {
      return CodeBlock.of("$L,$W$L,$W$L", head, supplier(reference.target()), tail);
    }
    return rawTypeOf(field).equals(RuntimeClasses.TEXT_FIELD)
        ? CodeBlock.of("$L,$W$L", head, tail)
        : CodeBlock.of("$L,$W$L,$W$L", head, scalar(field.type()), tail);
  }

  /** Late, since the classes of entities that refer to each other initialise each other. */
  private static CodeBlock supplier(ClassId target) {
    return CodeBlock.of("() -> $T.TYPE", TypeNames.of(EntityModel.typeIdOf(target)));
  }

  private CodeBlock scalar(FieldType type) {
    if (type instanceof FieldType.Enumeration enumeration) {
      return CodeBlock.of(
          "$T.enumeration($T.class)", RuntimeClasses.SCALAR, TypeNames.of(enumeration.id()));
    }
    if (type instanceof FieldType.Nested nested) {
      return CodeBlock.of(
          "$T.record($T.class,$W$L)",
          RuntimeClasses.SCALAR,
          TypeNames.of(nested.record().id()),
          codecs.instance(nested.record()));
    }
    ScalarKind kind = ((FieldType.Scalar) type).kind();
    return CodeBlock.of("$T.$L", RuntimeClasses.SCALAR, kind.name());
  }
}
