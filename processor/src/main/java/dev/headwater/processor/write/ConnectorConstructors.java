package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.SharedModel;
import dev.headwater.processor.model.SourceModel;
import java.util.List;

/**
 * The constructors of {@code GithubConnector}: one that is as the connector's, and with raw loaders
 * another, which makes what a run shares.
 */
final class ConnectorConstructors {
  private ConnectorConstructors() {}

  static void addTo(TypeSpec.Builder type, ConnectorModel connector) {
    if (connector.shared().isEmpty()) {
      MethodSpec.Builder method = likeTheConnectors(connector);
      ClassName name = TypeNames.of(connector.id());
      method.addStatement("$T connector = $L", name, newConnector(connector));
      addBody(method, connector);
      type.addMethod(method.build());
      return;
    }
    CodeBlock kept = names(kept(connector), connector);
    type.addMethod(
            likeTheConnectors(connector)
                .addStatement("this($L$L)", newConnector(connector), kept)
                .build())
        .addMethod(ofRun(connector))
        .addMethod(
            MethodSpec.methodBuilder("forRun")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(TypeNames.of(connector.connectorId()))
                .addStatement(
                    "return new $T(connector$L)", TypeNames.of(connector.connectorId()), kept)
                .build());
  }

  /** What the generated class keeps of the context: what the seed asks for, or a run. */
  static List<ParameterModel> kept(ConnectorModel connector) {
    return connector.shared().isEmpty() ? Context.ofSeed(connector) : Context.ofRun(connector);
  }

  /** Whether the generated class keeps the connector itself. */
  static boolean keepsConnector(ConnectorModel connector) {
    return !connector.shared().isEmpty()
        || connector.seeds().stream().anyMatch(seed -> !seed.isStatic());
  }

  private static MethodSpec.Builder likeTheConnectors(ConnectorModel connector) {
    MethodModel original = connector.constructors().get(0);
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addModifiers(PUBLIC)
            .addJavadoc(
                "Constructs the connector; the parameters are those of {@link $T}.\n",
                TypeNames.of(connector.id()));
    addParameters(method, original.parameters(), connector);
    for (JavaType thrown : original.thrown()) {
      method.addException(TypeNames.of(thrown));
    }
    return method;
  }

  private static MethodSpec ofRun(ConnectorModel connector) {
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addModifiers(PRIVATE)
            .addParameter(TypeNames.of(connector.id()), "connector");
    addParameters(method, kept(connector), connector);
    addBody(method, connector);
    return method.build();
  }

  private static void addParameters(
      MethodSpec.Builder method, List<ParameterModel> parameters, ConnectorModel connector) {
    for (ParameterModel parameter : parameters) {
      method.addParameter(
          ParameterSpec.builder(
                  ConnectorClass.parameterType(parameter), Context.nameOf(parameter, connector))
              .build());
    }
  }

  private static void addBody(MethodSpec.Builder method, ConnectorModel connector) {
    if (keepsConnector(connector)) {
      method.addStatement("this.connector = connector");
    }
    for (ParameterModel kept : kept(connector)) {
      String name = Context.nameOf(kept, connector);
      method.addStatement("this.$N = $N", name, name);
    }
    for (SharedModel shared : Shared.inOrder(connector)) {
      method.addStatement(
          "$T $N = $L",
          Shared.typeOf(shared),
          Shared.nameOf(shared, connector),
          Shared.construction(shared, connector));
    }
    method.addStatement("this.sources = $T.of($L)", List.class, newSources(connector));
  }

  private static CodeBlock newConnector(ConnectorModel connector) {
    CodeBlock arguments =
        connector.context().stream()
            .map(parameter -> CodeBlock.of("$N", Context.nameOf(parameter, connector)))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("new $T($L)", TypeNames.of(connector.id()), arguments);
  }

  private static CodeBlock newSources(ConnectorModel connector) {
    return Lines.each(
        connector.sources().stream().map(source -> newSource(connector, source)).toList());
  }

  private static CodeBlock newSource(ConnectorModel connector, SourceModel source) {
    CodeBlock context = names(Context.ofSource(connector, source), connector);
    CodeBlock shared =
        Shared.ofSource(connector, source).stream()
            .map(each -> CodeBlock.of(", $N", Shared.nameOf(each, connector)))
            .collect(CodeBlock.joining(""));
    return CodeBlock.of(
        "new $T(connector$L$L)", TypeNames.of(connector.sourceId(source)), context, shared);
  }

  /** {@code , api, currency}. */
  private static CodeBlock names(List<ParameterModel> parameters, ConnectorModel connector) {
    return parameters.stream()
        .map(parameter -> CodeBlock.of(", $N", Context.nameOf(parameter, connector)))
        .collect(CodeBlock.joining(""));
  }
}
