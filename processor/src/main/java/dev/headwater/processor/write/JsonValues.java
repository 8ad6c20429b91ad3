package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Holds;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.RecordModel;
import dev.headwater.processor.model.RecordModel.Component;
import dev.headwater.processor.model.ScalarKind;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** How one value is written as JSON, and a method for each record that is one. */
final class JsonValues {
  private final DefinitionNames names;
  private final Map<RecordModel, String> methods = new LinkedHashMap<>();

  JsonValues(ViewModel view, DefinitionNames names) {
    this.names = names;
    for (ViewField field : view.fields()) {
      if (field instanceof ViewField.Plain plain) {
        add(plain.property().holds());
      } else if (field instanceof ViewField.ComputedField computed) {
        add(computed.method().holds());
      }
    }
  }

  private void add(Holds holds) {
    if (element(holds) instanceof FieldType.Nested nested) {
      for (RecordModel record : nested.record().withNested()) {
        if (!methods.containsKey(record)) {
          methods.put(record, names.take("write" + record.id().simpleName()));
        }
      }
    }
  }

  /** The type of a value, or of each of several. */
  private static FieldType element(Holds holds) {
    return holds instanceof Holds.Values several ? several.element() : ((Holds.Value) holds).type();
  }

  /** The names of the components of all records. */
  Set<String> names() {
    Set<String> found = new LinkedHashSet<>();
    methods.keySet().stream()
        .flatMap(record -> record.components().stream())
        .forEach(component -> found.add(component.name()));
    return found;
  }

  void addTo(TypeSpec.Builder type) {
    methods.forEach((record, name) -> type.addMethod(write(record, name)));
  }

  /**
   * Adds the statements that write a value, which is not null.
   *
   * @param out where it goes: {@code out}, or {@code out.name(TITLE_NAME)}
   */
  void add(MethodSpec.Builder method, CodeBlock out, Holds holds, CodeBlock value) {
    if (!(holds instanceof Holds.Values several)) {
      method.addStatement(one(out, element(holds), value));
      return;
    }
    TypeName item = TypeNames.of(itemType(several));
    method
        .addStatement("$L.beginArray()", out)
        .beginControlFlow("for ($T item : $L)", item, value)
        .beginControlFlow("if (item == null)")
        .addStatement("out.item().nullValue()")
        .nextControlFlow("else")
        .addStatement(one(CodeBlock.of("out.item()"), several.element(), CodeBlock.of("item")))
        .endControlFlow()
        .endControlFlow()
        .addStatement("out.endArray()");
  }

  /** {@code String} of {@code List<String>}, also of {@code List<? extends String>}. */
  private static JavaType itemType(Holds.Values several) {
    JavaType argument = ((JavaType.Declared) several.container()).arguments().get(0);
    return argument instanceof JavaType.Wildcard wildcard
        ? wildcard.upper().orElse(argument)
        : argument;
  }

  private CodeBlock one(CodeBlock out, FieldType type, CodeBlock value) {
    if (type instanceof FieldType.Nested nested) {
      return CodeBlock.of("$N($L, $L)", methods.getOrDefault(nested.record(), ""), value, out);
    }
    if (type instanceof FieldType.Reference) {
      return CodeBlock.of("$L.string($L.id())", out, value);
    }
    if (type instanceof FieldType.AnyJson) {
      return CodeBlock.of("$L.json($L)", out, value);
    }
    if (type instanceof FieldType.Scalar scalar) {
      return CodeBlock.of("$L.$L($L)", out, verb(scalar.kind()), value);
    }
    return CodeBlock.of("$L.enumName($L)", out, value);
  }

  private static String verb(ScalarKind kind) {
    return switch (kind) {
      case BOOLEAN -> "bool";
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, BIG_DECIMAL, BIG_INTEGER -> "number";
      case CHAR -> "character";
      case STRING -> "string";
      case INSTANT -> "instant";
      case BYTES -> "bytes";
      default -> "text";
    };
  }

  private MethodSpec write(RecordModel record, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(PRIVATE, STATIC)
            .addParameter(TypeNames.of(record.id()), "value")
            .addParameter(RuntimeClasses.JSON_OUTPUT, "out")
            .addStatement("out.beginObject()");
    for (Component component : record.components()) {
      CodeBlock value = CodeBlock.of("value.$N()", component.name());
      CodeBlock member = CodeBlock.of("out.name($N)", names.json(component.name()));
      if (component.javaType() instanceof JavaType.Primitive) {
        method.addStatement(one(member, component.type(), value));
      } else {
        method
            .addStatement(member)
            .beginControlFlow("if ($L == null)", value)
            .addStatement("out.nullValue()")
            .nextControlFlow("else")
            .addStatement(one(CodeBlock.of("out"), component.type(), value))
            .endControlFlow();
      }
    }
    return method.addStatement("out.endObject()").build();
  }
}
