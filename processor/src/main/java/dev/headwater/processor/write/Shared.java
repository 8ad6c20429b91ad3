package dev.headwater.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.headwater.processor.model.Argument;
import dev.headwater.processor.model.Arguments;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.SharedModel;
import dev.headwater.processor.model.SourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The raw loaders of a connector as generated code has them. */
final class Shared {
  private Shared() {}

  /** The name of what holds its data: its own, unless that is taken. */
  static String nameOf(SharedModel shared, ConnectorModel connector) {
    Names names = new Names(Context.LOCALS);
    connector.context().forEach(each -> names.take(Context.nameOf(each, connector)));
    String name = shared.name();
    for (SharedModel each : connector.shared()) {
      name = names.take(each.name() + "Data");
      if (each.equals(shared)) {
        break;
      }
    }
    return name;
  }

  /** {@code SharedData<Tariffs>}. */
  static TypeName typeOf(SharedModel shared) {
    return TypeNames.of(RuntimeClasses.SHARED_DATA, TypeNames.of(shared.type()));
  }

  /** Those whose data a source takes, each once. */
  static List<SharedModel> ofSource(ConnectorModel connector, SourceModel source) {
    return taken(
        source.method().parameters().stream()
            .map(parameter -> Arguments.ofSource(connector, source, parameter)));
  }

  /** All, each after those whose data it takes. */
  static List<SharedModel> inOrder(ConnectorModel connector) {
    List<SharedModel> ordered = new ArrayList<>();
    connector.shared().forEach(shared -> add(shared, connector, ordered));
    return ordered;
  }

  private static void add(SharedModel shared, ConnectorModel connector, List<SharedModel> ordered) {
    taken(arguments(shared, connector)).stream()
        .filter(needed -> !ordered.contains(needed))
        .forEach(needed -> add(needed, connector, ordered));
    if (!ordered.contains(shared)) {
      ordered.add(shared);
    }
  }

  /** {@code new SharedData<>(() -> connector.tariffs(api))}. */
  static CodeBlock construction(SharedModel shared, ConnectorModel connector) {
    MethodModel method = shared.method();
    CodeBlock receiver =
        method.isStatic()
            ? CodeBlock.of("$T", TypeNames.of(connector.id()))
            : CodeBlock.of("connector");
    CodeBlock arguments =
        arguments(shared, connector)
            .map(argument -> FetchMethod.argument(argument, connector))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of(
        "new $T<>(() -> $L.$N($L))",
        RuntimeClasses.SHARED_DATA,
        receiver,
        shared.name(),
        arguments);
  }

  private static Stream<Argument> arguments(SharedModel shared, ConnectorModel connector) {
    return shared.method().parameters().stream()
        .map(parameter -> Arguments.ofShared(connector, parameter));
  }

  private static List<SharedModel> taken(Stream<Argument> arguments) {
    return arguments
        .filter(Argument.Shared.class::isInstance)
        .map(argument -> ((Argument.Shared) argument).candidates().get(0))
        .distinct()
        .toList();
  }
}
