package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.HandlerArgument;
import dev.headwater.processor.model.RecordModel;
import dev.headwater.processor.model.RecordModel.Component;
import dev.headwater.processor.model.ViewModel;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the arguments of clients are decoded, and a method for each record that is one. */
final class ClientValues {
  private static final Values SCALARS = new Values(new Codecs(ClassId.of("", ""), List.of()));

  private final Map<RecordModel, String> methods = new LinkedHashMap<>();

  ClientValues(Stream<FieldType> arguments, Names names) {
    arguments
        .filter(FieldType.Nested.class::isInstance)
        .flatMap(type -> ((FieldType.Nested) type).record().withNested().stream())
        .forEach(record -> add(record, names));
  }

  /** Those that the computed fields and checks of a view take. */
  static ClientValues of(ViewModel view, Names names) {
    Stream<FieldType> types =
        Called.in(view).stream()
            .flatMap(call -> call.method().arguments().stream())
            .filter(ComputedArgument.ClientArgument.class::isInstance)
            .map(argument -> ((ComputedArgument.ClientArgument) argument).type());
    return new ClientValues(types, names);
  }

  /** Those that the methods of a source take. */
  static ClientValues of(ViewSourceModel source, Names names) {
    Stream<FieldType> types =
        source.handlers().stream()
            .flatMap(handler -> handler.arguments().stream())
            .filter(HandlerArgument.ClientArgument.class::isInstance)
            .map(argument -> ((HandlerArgument.ClientArgument) argument).type());
    return new ClientValues(types, names);
  }

  private void add(RecordModel record, Names names) {
    if (!methods.containsKey(record)) {
      methods.put(record, names.take("read" + record.id().simpleName()));
    }
  }

  void addTo(TypeSpec.Builder type) {
    methods.forEach((record, name) -> type.addMethod(read(record, name)));
  }

  /**
   * The value of an argument.
   *
   * @param column which of the arguments that {@code in} reads it is
   * @param scope the arguments it is among
   */
  CodeBlock get(FieldType type, String name, int column, boolean nullable, CodeBlock scope) {
    if (!(type instanceof FieldType.Nested nested)) {
      return SCALARS.get(type, column, nullable);
    }
    CodeBlock value =
        CodeBlock.of("$N($L.scope($S))", methods.getOrDefault(nested.record(), ""), scope, name);
    return nullable ? CodeBlock.of("in.isNull($L) ? null : $L", column, value) : value;
  }

  private MethodSpec read(RecordModel record, String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(PRIVATE, STATIC)
            .addParameter(RuntimeClasses.ARGUMENTS, "values")
            .returns(TypeNames.of(record.id()));
    if (record.components().stream().anyMatch(Component::nullable)) {
      // Whether a component may be null, the record's constructor knows best.
      method.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "NullAway")
              .build());
    }
    CodeBlock names =
        record.components().stream()
            .map(component -> CodeBlock.of("$S", component.name()))
            .collect(CodeBlock.joining(",$W"));
    List<CodeBlock> values = new ArrayList<>();
    for (Component each : record.components()) {
      values.add(
          get(each.type(), each.name(), values.size(), each.nullable(), CodeBlock.of("values")));
    }
    boolean reads =
        record.components().stream().anyMatch(each -> isRead(each.type(), each.nullable()));
    if (reads) {
      method.addStatement("$T in = values.reader($L)", RuntimeClasses.ROW_READER, names);
    }
    return method
        .addStatement("return new $T($L)", TypeNames.of(record.id()), CodeBlock.join(values, ",$W"))
        .build();
  }

  /** Whether anything is read of a value but what is inside it. */
  static boolean isRead(FieldType type, boolean nullable) {
    return nullable || !(type instanceof FieldType.Nested);
  }
}
