package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;

/** Which derivation reads which source. */
public final class FanOut {
  private FanOut() {}

  /**
   * The source a derivation reads: the one it names, or else the only one whose data is the type of
   * one of its parameters.
   */
  public static Optional<SourceModel> sourceOf(
      ConnectorModel connector, DerivationModel derivation) {
    List<SourceModel> candidates = candidates(connector, derivation);
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  /** The sources a derivation may mean: one, if nothing is wrong. */
  public static List<SourceModel> candidates(ConnectorModel connector, DerivationModel derivation) {
    String named = derivation.source().value();
    return connector.plainSources().stream()
        .filter(source -> named.isEmpty() ? reads(derivation, source) : source.name().equals(named))
        .toList();
  }

  /** The derivations of a source, in declaration order. */
  public static List<DerivationModel> derivationsOf(ConnectorModel connector, SourceModel source) {
    return connector.derivations().stream()
        .filter(d -> sourceOf(connector, d).filter(source::equals).isPresent())
        .toList();
  }

  /** The parameters of a derivation that take the data of a source. */
  public static List<ParameterModel> pages(DerivationModel derivation, SourceModel source) {
    return derivation.method().parameters().stream()
        .filter(parameter -> parameter.type().equals(source.fetch().data()))
        .toList();
  }

  private static boolean reads(DerivationModel derivation, SourceModel source) {
    return !pages(derivation, source).isEmpty();
  }
}
