package dev.headwater.processor.check;

import dev.headwater.processor.model.Argument;
import dev.headwater.processor.model.Arguments;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** HW204: a source or loader takes only what is there. */
final class KnownSourceParameter implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    Stream<Problem> ofSources =
        connector.sources().stream()
            .flatMap(
                source ->
                    source.method().parameters().stream()
                        .filter(p -> isUnknown(Arguments.ofSource(connector, source, p)))
                        .map(
                            p ->
                                problem(
                                    p,
                                    "a source or loader takes its parent (Ref<P>), the PageRequest, what"
                                        + " the connector's constructor takes and what its raw loaders"
                                        + " return")));
    Stream<Problem> ofShared =
        connector.shared().stream()
            .flatMap(shared -> shared.method().parameters().stream())
            .filter(p -> isUnknown(Arguments.ofShared(connector, p)))
            .map(
                p ->
                    problem(
                        p,
                        "a raw loader takes what the connector's constructor takes and what other raw"
                            + " loaders return"));
    return Stream.concat(ofSources, ofShared).toList();
  }

  private static boolean isUnknown(Argument argument) {
    return argument instanceof Argument.Unknown;
  }

  private static Problem problem(ParameterModel parameter, String takes) {
    return Problem.of(
        "HW204",
        parameter.site(),
        "parameter '%s' of type %s is unknown here; %s",
        parameter.name(),
        parameter.type(),
        takes);
  }
}
