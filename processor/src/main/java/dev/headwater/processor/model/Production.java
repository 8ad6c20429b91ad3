package dev.headwater.processor.model;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which entities a connector can bring into being, starting from its roots. */
public final class Production {
  private Production() {}

  /** The entities that are roots, or that are made of the pages of entities that are there. */
  public static Set<ClassId> of(ConnectorModel connector) {
    Set<ClassId> produced = new LinkedHashSet<>();
    connector.rootEntities().forEach(root -> produced.add(root.id()));
    int before;
    do {
      before = produced.size();
      for (SourceModel source : connector.sources()) {
        if (source.parent().filter(produced::contains).isPresent()) {
          source.loads().flatMap(loads -> loads.made().entity()).ifPresent(produced::add);
          FanOut.derivationsOf(connector, source)
              .forEach(derivation -> derivation.made().entity().ifPresent(produced::add));
        }
      }
    } while (produced.size() > before);
    return produced;
  }
}
