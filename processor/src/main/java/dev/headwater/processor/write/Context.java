package dev.headwater.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.headwater.processor.model.Argument;
import dev.headwater.processor.model.Arguments;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.ConstantNames;
import dev.headwater.processor.model.FanOut;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.SourceModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which constructor parameters of a connector its static methods ask for. */
final class Context {
  /** The names that generated code has of its own. */
  static final Set<String> LOCALS =
      Set.of(
          "connector",
          "sources",
          "seeding",
          "parent",
          "parents",
          "request",
          "since",
          "data",
          "derived");

  private Context() {}

  /** The name of a constructor parameter in generated code: its own, unless that is taken. */
  static String nameOf(ParameterModel parameter, ConnectorModel connector) {
    Set<String> taken = new HashSet<>(LOCALS);
    String name = "";
    for (ParameterModel each : connector.context()) {
      // A name like a constant might be one: those of derivations are not known here.
      boolean constant = each.name().equals(ConstantNames.constant(each.name()));
      name = constant ? "the" + each.name() : each.name();
      while (!taken.add(name)) {
        name += "_";
      }
      if (each.equals(parameter)) {
        break;
      }
    }
    return name;
  }

  /** The parameter that an argument asks for, by its name in generated code. */
  static CodeBlock argument(Argument.Context asked, ConnectorModel connector) {
    return CodeBlock.of("$N", nameOf(asked.candidates().get(0), connector));
  }

  /** What a source and its derivations ask for, in the order of the constructor. */
  static List<ParameterModel> ofSource(ConnectorModel connector, SourceModel source) {
    return chosen(
        connector,
        Stream.concat(
            source.method().parameters().stream()
                .map(parameter -> Arguments.ofSource(connector, source, parameter)),
            FanOut.derivationsOf(connector, source).stream()
                .flatMap(derivation -> derivation.method().parameters().stream())
                .map(parameter -> Arguments.ofDerivation(connector, source, parameter))));
  }

  /** What a connector with raw loaders keeps: all that is asked for anywhere. */
  static List<ParameterModel> ofRun(ConnectorModel connector) {
    Set<ParameterModel> asked = new HashSet<>(ofSeed(connector));
    connector.sources().forEach(source -> asked.addAll(ofSource(connector, source)));
    asked.addAll(
        chosen(
            connector,
            connector.shared().stream()
                .flatMap(shared -> shared.method().parameters().stream())
                .map(parameter -> Arguments.ofShared(connector, parameter))));
    return connector.context().stream().filter(asked::contains).toList();
  }

  /** What the seed asks for, in the order of the constructor. */
  static List<ParameterModel> ofSeed(ConnectorModel connector) {
    return chosen(
        connector,
        connector.seeds().stream()
            .flatMap(seed -> seed.parameters().stream())
            .map(parameter -> Arguments.ofSeed(connector, parameter)));
  }

  private static List<ParameterModel> chosen(ConnectorModel connector, Stream<Argument> arguments) {
    List<ParameterModel> asked =
        arguments
            .filter(Argument.Context.class::isInstance)
            .map(argument -> ((Argument.Context) argument).candidates().get(0))
            .toList();
    return connector.context().stream().filter(asked::contains).toList();
  }
}
