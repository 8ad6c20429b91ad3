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
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ConstantNames;
import dev.headwater.processor.model.InputComponent;
import dev.headwater.processor.model.MutationInputModel;
import java.util.ArrayList;
import java.util.List;

/** {@code LikeInputReader}: what an input must be, as data, and the method that decodes one. */
public final class InputReaderClass {
  private static final String TYPE = "TYPE";

  private final MutationInputModel input;
  private final ClassName record;
  private final Names names;
  private final List<CodeBlock> constants = new ArrayList<>();
  private final List<CodeBlock> values = new ArrayList<>();

  private InputReaderClass(MutationInputModel input) {
    this.input = input;
    this.record = TypeNames.of(input.id());
    List<String> reserved = new ArrayList<>(input.id().simpleNames());
    reserved.add(TYPE);
    reserved.add(input.readerId().simpleName());
    this.names = new Names(reserved);
  }

  /** The reader of an input. */
  public static JavaFile write(MutationInputModel input) {
    return GeneratedClass.file(input.readerId(), new InputReaderClass(input).type());
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        GeneratedClass.of(
                input.readerId(),
                input.isPublic(),
                input.warnings(),
                GeneratedClass.from(input.id()))
            .addJavadoc("Decodes what clients send as {@link $T}.\n", record);
    input.fields().forEach(field -> type.addField(constant(field)));
    return type.addField(whole())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
        .addMethod(read())
        .build();
  }

  private FieldSpec constant(InputComponent field) {
    String name = names.take(ConstantNames.constant(field.name()));
    boolean optional = field.nullable() && !field.given();
    constants.add(CodeBlock.of("$N", name));
    values.add(CodeBlock.of("in.$L($N)", optional ? "orNull" : "get", name));
    TypeName type = TypeNames.of(RuntimeClasses.INPUT_FIELD, type(field));
    FieldSpec.Builder constant = FieldSpec.builder(type, name, PRIVATE, STATIC, FINAL);
    if (field.given() && field.givenNullable()) {
      // JDK 17 does not read from class files that what is inside of Given may be null.
      constant.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "NullAway")
              .build());
    }
    return constant
        .initializer(
            "$T.$L($S,$W$L)",
            RuntimeClasses.INPUT_FIELD,
            presence(field),
            field.name(),
            InputTypeCode.of(field.value()))
        .build();
  }

  private static TypeName type(InputComponent field) {
    TypeName value = InputTypeCode.typeOf(field.value());
    return field.given()
        ? TypeNames.of(RuntimeClasses.GIVEN, TypeNames.nullable(value, field.givenNullable()))
        : value;
  }

  private static String presence(InputComponent field) {
    if (field.given()) {
      return field.givenNullable() ? "givenOrNull" : "given";
    }
    if (field.required().isPresent()) {
      return "nullable";
    }
    return field.nullable() ? "optional" : "required";
  }

  /** The type of the whole, which other inputs may have a part of. */
  private FieldSpec whole() {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("in -> new $T($L)", record, CodeBlock.join(values, ",$W")));
    arguments.addAll(constants);
    return FieldSpec.builder(
            TypeNames.of(RuntimeClasses.INPUT_TYPE, record), TYPE, PUBLIC, STATIC, FINAL)
        .addJavadoc("What it must be.\n")
        .initializer(
            "$T.of($Z$L)$L",
            RuntimeClasses.OBJECT_INPUT,
            CodeBlock.join(arguments, ",$W"),
            input.strict() ? ".strict()" : "")
        .build();
  }

  private MethodSpec read() {
    return MethodSpec.methodBuilder("read")
        .addJavadoc(
            "Decodes an input.\n\n@throws $T VALIDATION_ERROR with all that is wrong with it\n",
            RuntimeClasses.API_EXCEPTION)
        .addModifiers(PUBLIC, STATIC)
        .addParameter(RuntimeClasses.INPUT_OF, "input")
        .returns(record)
        .addStatement("return $N.read(input)", TYPE)
        .build();
  }
}
