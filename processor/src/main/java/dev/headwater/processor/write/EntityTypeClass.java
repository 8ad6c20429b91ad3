package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import java.util.List;

/**
 * {@code IssueType}: the fields of an entity as typed constants, its identity, reader and writer.
 */
final class EntityTypeClass {
  private EntityTypeClass() {}

  static JavaFile of(EntityModel entity) {
    ClassName entityName = TypeNames.of(entity.id());
    ClassName typeName = TypeNames.of(entity.typeId());
    Codecs codecs = new Codecs(entity.typeId(), entity.nestedRecords());
    Values values = new Values(codecs);
    TypeSpec.Builder type =
        GeneratedClass.of(entity.typeId(), entity.isPublic(), entity.warnings(), stamp(entity))
            .superclass(TypeNames.of(RuntimeClasses.ENTITY_TYPE, entityName))
            .addJavadoc(
                "The entity {@link $T}: its fields, identity, reader and writer.\n", entityName)
            .addField(
                FieldSpec.builder(typeName, "TYPE", PUBLIC, STATIC, FINAL)
                    .addJavadoc("The one value of this class.\n")
                    .initializer("new $T()", typeName)
                    .build());
    FieldConstants.addTo(type, entity, codecs);
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(PRIVATE)
            .addStatement("super($S, $T.class)", entity.name().value(), entityName)
            .build());
    Identity.addTo(type, entity, values);
    FieldLists.addTo(type, entity);
    type.addMethod(WriteMethod.of(entity, values));
    type.addMethod(ReadMethod.of(entity, values));
    KeyMethods.addTo(type, entity, values);
    codecs.addTo(type);
    return GeneratedClass.file(entity.typeId(), type.build());
  }

  private static AnnotationSpec stamp(EntityModel entity) {
    return GeneratedClass.named(RuntimeClasses.GENERATED_ENTITY, entity.id(), entity.name().value())
        .toBuilder()
        .addMember("fields", "$L", names(entity.fields()))
        .addMember("ids", "$L", names(entity.idFields()))
        .build();
  }

  private static CodeBlock names(List<FieldModel> fields) {
    return fields.stream()
        .map(field -> CodeBlock.of("$S", field.name()))
        .collect(CodeBlock.joining(",$W", "{", "}"));
  }
}
