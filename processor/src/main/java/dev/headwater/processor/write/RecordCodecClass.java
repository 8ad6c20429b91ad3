package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.RecordModel;
import dev.headwater.processor.model.RecordModel.Component;
import java.util.ArrayList;
import java.util.List;

/** A class nested in a generated one that writes and reads a record of scalars. */
final class RecordCodecClass {
  private RecordCodecClass() {}

  static TypeSpec of(RecordModel record, ClassId owner, Codecs codecs) {
    ClassName name = TypeNames.of(owner.nested(codecs.name(record)));
    ClassName type = TypeNames.of(record.id());
    Values values = new Values(codecs);
    TypeSpec.Builder codec = TypeSpec.classBuilder(name).addModifiers(PRIVATE, STATIC, FINAL);
    if (record.components().stream().anyMatch(Component::nullable)) {
      // Whether a component may be null, the record's constructor knows best.
      codec.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "NullAway")
              .build());
    }
    return codec
        .addSuperinterface(TypeNames.of(RuntimeClasses.RECORD_CODEC, type))
        .addField(
            FieldSpec.builder(name, "INSTANCE", STATIC, FINAL)
                .initializer("new $T()", name)
                .build())
        .addMethod(describe(record))
        .addMethod(columns(record))
        .addMethod(write(record, type, values))
        .addMethod(read(record, type, values))
        .build();
  }

  private static MethodSpec describe(RecordModel record) {
    return override("describe")
        .returns(String.class)
        .addStatement("return $S", record.describe())
        .build();
  }

  private static MethodSpec columns(RecordModel record) {
    return override("columns")
        .returns(int.class)
        .addStatement("return $L", record.components().size())
        .build();
  }

  private static MethodSpec write(RecordModel record, ClassName type, Values values) {
    MethodSpec.Builder method =
        override("write")
            .addParameter(type, "value")
            .addParameter(RuntimeClasses.ROW_WRITER, "out");
    int column = 0;
    for (Component component : record.components()) {
      CodeBlock value = CodeBlock.of("value.$N()", component.name());
      PutStatement.add(method, values, component.type(), component.nullable(), column, value);
      column++;
    }
    return method.build();
  }

  private static MethodSpec read(RecordModel record, ClassName type, Values values) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (Component component : record.components()) {
      arguments.add(values.get(component.type(), arguments.size(), component.nullable()));
    }
    return override("read")
        .addParameter(RuntimeClasses.ROW_READER, "in")
        .returns(type)
        .addStatement("return new $T($L)", type, Lines.of(arguments))
        .build();
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
  }
}
