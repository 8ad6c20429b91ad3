package dev.headwater.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one derivation or loader fills on its parent.
 *
 * @param method the derivation or loader
 * @param source what fetches for it: its source, or the loader itself
 * @param parent the entity it fills
 * @param made what it makes
 * @param names what it says it fills
 */
public record Filling(
    MethodModel method,
    SourceModel source,
    EntityModel parent,
    Made made,
    List<Located<String>> names) {

  public Filling {
    names = List.copyOf(names);
  }

  /** One for every loader and every derivation whose source and parent are known. */
  public static List<Filling> of(ConnectorModel connector) {
    List<Filling> fillings = new ArrayList<>();
    for (SourceModel source : connector.sources()) {
      Optional<EntityModel> parent = source.parent().flatMap(connector::entity);
      if (parent.isPresent()) {
        source
            .loads()
            .ifPresent(
                loads ->
                    fillings.add(
                        new Filling(
                            source.method(),
                            source,
                            parent.get(),
                            loads.made(),
                            LoaderFields.of(source, loads, parent.get()))));
        for (DerivationModel derivation : FanOut.derivationsOf(connector, source)) {
          fillings.add(
              new Filling(
                  derivation.method(),
                  source,
                  parent.get(),
                  derivation.made(),
                  derivation.populates()));
        }
      }
    }
    return fillings;
  }

  /** The fields it fills, as far as they exist. */
  public List<FieldModel> fields() {
    return names.stream().flatMap(name -> parent.field(name.value()).stream()).toList();
  }

  /** The collection it fills, if that is what it fills. */
  public Optional<FieldModel> collection() {
    return fields().stream().filter(field -> !field.type().isStored()).findFirst();
  }
}
