package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import java.util.ArrayList;
import java.util.List;

/** {@code writeKey} and {@code readKey}: a key as columns, one per id field. */
final class KeyMethods {
  private KeyMethods() {}

  static void addTo(TypeSpec.Builder type, EntityModel entity, Values values) {
    type.addMethod(writeKey(entity, values));
    type.addMethod(readKey(entity, values));
  }

  private static MethodSpec writeKey(EntityModel entity, Values values) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("writeKey")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .addParameter(Object.class, "key")
            .addParameter(RuntimeClasses.ROW_WRITER, "out");
    if (!entity.hasCompositeId()) {
      FieldModel id = entity.idFields().get(0);
      CodeBlock value = KeyValue.unwrap(id, CodeBlock.of("key"));
      return method.addStatement(values.put(id.type(), 0, value)).build();
    }
    method.addStatement("Key composite = (Key) key");
    int column = 0;
    for (FieldModel id : entity.idFields()) {
      CodeBlock part = CodeBlock.of("composite.$N()", Members.ofComponent(id.name()));
      method.addStatement(values.put(id.type(), column, KeyValue.component(id, part)));
      column++;
    }
    return method.build();
  }

  private static MethodSpec readKey(EntityModel entity, Values values) {
    List<CodeBlock> parts = new ArrayList<>();
    for (FieldModel id : entity.idFields()) {
      parts.add(KeyValue.wrap(id, values.get(id.type(), parts.size())));
    }
    CodeBlock key =
        entity.hasCompositeId() ? CodeBlock.of("new Key($L)", Lines.of(parts)) : parts.get(0);
    return MethodSpec.methodBuilder("readKey")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addParameter(RuntimeClasses.ROW_READER, "in")
        .returns(Object.class)
        .addStatement("return $L", key)
        .build();
  }
}
