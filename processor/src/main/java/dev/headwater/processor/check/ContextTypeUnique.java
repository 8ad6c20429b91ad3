package dev.headwater.processor.check;

import dev.headwater.processor.model.Argument;
import dev.headwater.processor.model.Arguments;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.DerivationModel;
import dev.headwater.processor.model.FanOut;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SharedModel;
import dev.headwater.processor.model.SourceModel;
import java.util.ArrayList;
import java.util.List;

/** HW312: what is asked for by type is there once. */
final class ContextTypeUnique implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    List<Problem> problems = new ArrayList<>();
    for (DerivationModel derivation : connector.derivations()) {
      FanOut.sourceOf(connector, derivation)
          .ifPresent(
              source ->
                  derivation.method().parameters().stream()
                      .filter(p -> ambiguous(Arguments.ofDerivation(connector, source, p)))
                      .forEach(parameter -> problems.add(problem(parameter))));
    }
    for (SourceModel source : connector.sources()) {
      source.method().parameters().stream()
          .filter(parameter -> ambiguous(Arguments.ofSource(connector, source, parameter)))
          .forEach(parameter -> problems.add(problem(parameter)));
    }
    for (SharedModel shared : connector.shared()) {
      shared.method().parameters().stream()
          .filter(parameter -> ambiguous(Arguments.ofShared(connector, parameter)))
          .forEach(parameter -> problems.add(problem(parameter)));
    }
    for (MethodModel seed : connector.seeds()) {
      seed.parameters().stream()
          .filter(parameter -> ambiguous(Arguments.ofSeed(connector, parameter)))
          .forEach(parameter -> problems.add(problem(parameter)));
    }
    return problems;
  }

  private static boolean ambiguous(Argument argument) {
    return argument instanceof Argument.Context context && context.candidates().size() > 1;
  }

  private static Problem problem(ParameterModel parameter) {
    return Problem.of(
        "HW312",
        parameter.site(),
        "parameter '%s' could be any of several constructor parameters of type %s; give them types of"
            + " their own",
        parameter.name(),
        parameter.type());
  }
}
