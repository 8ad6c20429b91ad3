package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import java.util.List;

/** {@code ref}, {@code key}, {@code refTo}, and the {@code Key} record of a composite id. */
final class Identity {
  private Identity() {}

  static void addTo(TypeSpec.Builder type, EntityModel entity, Values values) {
    type.addMethod(ref(entity));
    type.addMethod(key(entity));
    type.addMethod(refTo(entity));
    if (entity.hasCompositeId()) {
      type.addType(keyRecord(entity));
    }
  }

  /** The parameters that make an identity, for this class and the input. */
  static List<ParameterSpec> parameters(EntityModel entity) {
    return entity.idFields().stream()
        .map(
            field ->
                ParameterSpec.builder(TypeNames.of(field.javaType()), Members.of(field.name()))
                    .build())
        .toList();
  }

  /** The same parameters as arguments. */
  static CodeBlock arguments(EntityModel entity) {
    return entity.idFields().stream()
        .map(field -> CodeBlock.of("$N", Members.of(field.name())))
        .collect(CodeBlock.joining(", "));
  }

  private static MethodSpec ref(EntityModel entity) {
    CodeBlock values =
        entity.idFields().stream()
            .map(field -> KeyValue.wrap(field, CodeBlock.of("$N", Members.of(field.name()))))
            .collect(CodeBlock.joining(", "));
    CodeBlock key = entity.hasCompositeId() ? CodeBlock.of("new Key($L)", values) : values;
    return MethodSpec.methodBuilder("ref")
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc("A reference to the {@link $T} of an id.\n", TypeNames.of(entity.id()))
        .addParameters(parameters(entity))
        .returns(TypeNames.of(RuntimeClasses.REF, TypeNames.of(entity.id())))
        .addStatement("return new $T<>(TYPE, $L)", RuntimeClasses.REF, key)
        .build();
  }

  private static MethodSpec key(EntityModel entity) {
    FieldModel id = entity.idFields().get(0);
    TypeName returns =
        entity.hasCompositeId()
            ? TypeNames.of(entity.typeId().nested("Key"))
            : TypeNames.of(id.javaType());
    CodeBlock key =
        entity.hasCompositeId()
            ? CodeBlock.of("(Key) ref.key()")
            : KeyValue.unwrap(id, CodeBlock.of("ref.key()"));
    return MethodSpec.methodBuilder("key")
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc("The id in a reference.\n")
        .addParameter(TypeNames.of(RuntimeClasses.REF, TypeNames.of(entity.id())), "ref")
        .returns(returns)
        .addStatement("return $L", key)
        .build();
  }

  private static MethodSpec refTo(EntityModel entity) {
    CodeBlock values =
        entity.idFields().stream()
            .map(field -> CodeBlock.of("entity.$N()", field.getter()))
            .collect(CodeBlock.joining(", "));
    ClassName name = TypeNames.of(entity.id());
    return MethodSpec.methodBuilder("refTo")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addParameter(name, "entity")
        .returns(TypeNames.of(RuntimeClasses.REF, name))
        .addStatement("return ref($L)", values)
        .build();
  }

  private static TypeSpec keyRecord(EntityModel entity) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    entity
        .idFields()
        .forEach(
            field ->
                components.addParameter(KeyValue.typeOf(field), Members.ofComponent(field.name())));
    return TypeSpec.recordBuilder("Key")
        .addModifiers(PUBLIC)
        .addJavadoc("What identifies a {@link $T}.\n", TypeNames.of(entity.id()))
        .recordConstructor(components.build())
        .build();
  }
}
