package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HW235: something takes what a raw loader returns. */
final class SharedIsTaken implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    Set<JavaType> taken =
        Stream.concat(
                connector.sources().stream().map(source -> source.method()),
                connector.shared().stream().map(shared -> shared.method()))
            .flatMap(method -> method.parameters().stream())
            .map(ParameterModel::type)
            .collect(Collectors.toSet());
    return connector.shared().stream()
        .filter(shared -> !taken.contains(shared.type()))
        .map(
            shared ->
                Problem.of(
                    "HW235",
                    shared.method().site(),
                    "no source or loader takes the %s of loader '%s', so it is never called; add a"
                        + " parameter of that type, or take the parent as Ref<P> if it fills something",
                    shared.type(),
                    shared.name()))
        .toList();
  }
}
