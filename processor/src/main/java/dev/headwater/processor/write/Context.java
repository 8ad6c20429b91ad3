package dev.headwater.processor.write;

import dev.headwater.processor.model.Argument;
import dev.headwater.processor.model.Arguments;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.FanOut;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.SourceModel;
import java.util.List;
import java.util.stream.Stream;

/** Which constructor parameters of a connector its static methods ask for. */
final class Context {
  private Context() {}

  /** What the derivations of a source ask for, in the order of the constructor. */
  static List<ParameterModel> ofSource(ConnectorModel connector, SourceModel source) {
    return chosen(
        connector,
        FanOut.derivationsOf(connector, source).stream()
            .flatMap(derivation -> derivation.method().parameters().stream())
            .map(parameter -> Arguments.ofDerivation(connector, source, parameter)));
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
