package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Problem;
import java.util.List;

/** HW308: a seed returns a plan. */
final class SeedReturnsPlan implements Check<ConnectorModel> {
  @Override
  public List<Problem> check(ConnectorModel connector) {
    return connector.seeds().stream()
        .filter(seed -> !seed.returns().is(KnownTypes.SYNC_PLAN))
        .map(
            seed ->
                Problem.of(
                    "HW308",
                    seed.site(),
                    "seed '%s' returns %s; return a SyncPlan",
                    seed.name(),
                    seed.returns()))
        .toList();
  }
}
