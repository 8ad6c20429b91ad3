package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Stray;
import java.util.List;
import java.util.Set;

/** HW201: sources, loaders, derivations, seeds and bookmarks stand in a connector. */
final class MethodInConnector implements Check<Stray> {
  private static final Set<String> OF_CONNECTORS =
      Set.of("Source", "Loader", "Derivation", "Seed", "Bookmark");

  @Override
  public List<Problem> check(Stray stray) {
    return OF_CONNECTORS.contains(stray.annotation())
        ? List.of(
            Problem.of(
                "HW201",
                stray.site(),
                "@%s on '%s', but '%s' is no connector; mark the class @Connector",
                stray.annotation(),
                stray.member(),
                stray.enclosing()))
        : List.of();
  }
}
