package dev.headwater.processor.check;

import dev.headwater.processor.model.Argument;
import dev.headwater.processor.model.Arguments;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SharedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** HW234: raw data do not need themselves. */
final class SharedNotCyclic implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    List<Problem> problems = new ArrayList<>();
    for (SharedModel shared : connector.shared()) {
      path(connector, List.of(shared))
          .ifPresent(
              path ->
                  problems.add(
                      Problem.of(
                          "HW234",
                          shared.method().site(),
                          "loader '%s' needs what it returns itself: %s; break the circle",
                          shared.name(),
                          String.join(" -> ", path))));
    }
    return problems;
  }

  /** A path from the first loader to itself, by names. */
  private static Optional<List<String>> path(ConnectorModel connector, List<SharedModel> walked) {
    for (SharedModel next : needs(connector, walked.get(walked.size() - 1))) {
      List<SharedModel> further = new ArrayList<>(walked);
      further.add(next);
      if (next.equals(walked.get(0))) {
        return Optional.of(further.stream().map(SharedModel::name).toList());
      }
      Optional<List<String>> found =
          walked.contains(next) ? Optional.empty() : path(connector, further);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static List<SharedModel> needs(ConnectorModel connector, SharedModel shared) {
    return shared.method().parameters().stream()
        .map(parameter -> Arguments.ofShared(connector, parameter))
        .filter(Argument.Shared.class::isInstance)
        .flatMap(argument -> ((Argument.Shared) argument).candidates().stream())
        .toList();
  }
}
