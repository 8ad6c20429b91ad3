package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW207: a typed cursor is a record of scalars. */
final class CursorIsRecord implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.sources().stream()
        .filter(
            source -> source.fetch().cursor().isPresent() && source.fetch().typedCursor().isEmpty())
        .map(
            source ->
                Problem.of(
                    "HW207",
                    source.method().site(),
                    "%s '%s' has a cursor of type %s, which is no record of scalars; use one, or a page with a text cursor",
                    source.kind(),
                    source.name(),
                    source.fetch().cursor().orElseThrow()))
        .toList();
  }
}
