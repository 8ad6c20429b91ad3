package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** HW210: page size and page limit are at least 1. */
final class PagingInRange implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.sources().stream()
        .flatMap(
            source ->
                Stream.of(
                        problem("pageSize", source.pageSize()),
                        problem("maxPages", source.maxPages()),
                        problem("batchSize", source.batchSize()))
                    .flatMap(Optional::stream))
        .toList();
  }

  private static Optional<Problem> problem(String name, Located<Integer> value) {
    return value.value() >= 1
        ? Optional.empty()
        : Optional.of(
            Problem.of("HW210", value.site(), "%s is %d; it is at least 1", name, value.value()));
  }
}
