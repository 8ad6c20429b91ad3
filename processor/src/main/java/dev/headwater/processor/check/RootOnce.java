package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** HW304: a root is named once. */
final class RootOnce implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    Set<JavaType> seen = new HashSet<>();
    return connector.roots().stream()
        .filter(root -> !seen.add(root.value()))
        .map(
            root ->
                Problem.of(
                    "HW304", root.site(), "root %s is named twice; remove one", root.value()))
        .toList();
  }
}
