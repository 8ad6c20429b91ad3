package dev.headwater.processor.check;

import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.MethodModel;
import java.util.List;
import java.util.stream.Stream;

/** Every annotated method of a connector; one with two annotations is there twice. */
final class Methods {
  private Methods() {}

  static List<MethodModel> of(ConnectorModel connector) {
    return Stream.of(
            connector.sources().stream().map(source -> source.method()),
            connector.shared().stream().map(shared -> shared.method()),
            connector.derivations().stream().map(derivation -> derivation.method()),
            connector.seeds().stream())
        .flatMap(methods -> methods)
        .toList();
  }
}
