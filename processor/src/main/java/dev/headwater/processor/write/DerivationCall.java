package dev.headwater.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.headwater.processor.model.Argument;
import dev.headwater.processor.model.Arguments;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.Filling;

/** {@code Github.issues(data)}; for a loader, its data themselves. */
final class DerivationCall {
  private DerivationCall() {}

  static CodeBlock of(ConnectorModel connector, Filling filling) {
    if (filling.source().isLoader()) {
      return CodeBlock.of("data");
    }
    CodeBlock arguments =
        filling.method().parameters().stream()
            .map(p -> argument(Arguments.ofDerivation(connector, filling.source(), p), connector))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of(
        "$T.$N($L)", TypeNames.of(connector.id()), filling.method().name(), arguments);
  }

  private static CodeBlock argument(Argument argument, ConnectorModel connector) {
    if (argument instanceof Argument.Data) {
      return CodeBlock.of("data");
    }
    return FetchMethod.argument(argument, connector);
  }
}
