package dev.headwater.processor.model;

import java.util.List;
import java.util.Optional;

/** Finds out, by type, what the parameters of a connector's methods ask for. */
public final class Arguments {
  private Arguments() {}

  /** For a parameter of a source or loader. */
  public static Argument ofSource(
      ConnectorModel connector, SourceModel source, ParameterModel parameter) {
    if (parameter.bookmark().isPresent()) {
      return new Argument.Since();
    }
    if (parameter.type().is(KnownTypes.REF)) {
      return new Argument.Parent();
    }
    if (source.isLoader() && SourceModel.isBatch(parameter.type())) {
      return new Argument.Parents();
    }
    return request(parameter).orElseGet(() -> ofShared(connector, parameter));
  }

  /** For a parameter of a raw loader, or of what takes the same. */
  public static Argument ofShared(ConnectorModel connector, ParameterModel parameter) {
    List<SharedModel> candidates =
        connector.shared().stream()
            .filter(shared -> shared.type().equals(parameter.type()))
            .toList();
    return candidates.isEmpty() ? context(connector, parameter) : new Argument.Shared(candidates);
  }

  /** For a parameter of a derivation that reads a source. */
  public static Argument ofDerivation(
      ConnectorModel connector, SourceModel source, ParameterModel parameter) {
    if (parameter.type().equals(source.fetch().data())) {
      return new Argument.Data();
    }
    boolean parent =
        source.parents().stream().anyMatch(each -> each.type().equals(parameter.type()));
    if (parent) {
      return new Argument.Parent();
    }
    return request(parameter).orElseGet(() -> context(connector, parameter));
  }

  /** For a parameter of a seed. */
  public static Argument ofSeed(ConnectorModel connector, ParameterModel parameter) {
    if (parameter.type().is(KnownTypes.SEEDING)) {
      return new Argument.SeedingPlace();
    }
    Optional<Argument> root = root(connector, parameter.type()).map(Argument.Root::new);
    Optional<Argument> roots =
        parameter
            .type()
            .argumentsOf(KnownTypes.LIST, 1)
            .flatMap(arguments -> root(connector, arguments.get(0)))
            .map(Argument.Roots::new);
    return root.or(() -> roots).orElseGet(() -> context(connector, parameter));
  }

  /** The root entity that a type refers to. */
  private static Optional<ClassId> root(ConnectorModel connector, JavaType type) {
    return type.argumentsOf(KnownTypes.REF, 1)
        .flatMap(arguments -> arguments.get(0).plainClass())
        .filter(id -> connector.rootEntities().stream().anyMatch(e -> e.id().equals(id)));
  }

  private static Optional<Argument> request(ParameterModel parameter) {
    if (parameter.type().is(KnownTypes.PAGE_REQUEST)) {
      return Optional.of(new Argument.Request());
    }
    return parameter.type().is(KnownTypes.TYPED_PAGE_REQUEST)
        ? Optional.of(new Argument.TypedRequest())
        : Optional.empty();
  }

  private static Argument context(ConnectorModel connector, ParameterModel parameter) {
    List<ParameterModel> candidates =
        connector.context().stream().filter(c -> c.type().equals(parameter.type())).toList();
    return candidates.isEmpty() ? new Argument.Unknown() : new Argument.Context(candidates);
  }
}
