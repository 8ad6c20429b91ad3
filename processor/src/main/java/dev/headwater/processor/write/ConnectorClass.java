package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.SourceModel;
import java.util.List;

/** {@code GithubConnector}: constructed as the connector is, and what a sync runs. */
final class ConnectorClass {
  private static final TypeName SOURCES =
      TypeNames.of(
          ClassName.get(List.class),
          TypeNames.of(RuntimeClasses.SOURCE_DEFINITION, TypeNames.any(), TypeNames.any()));

  private ConnectorClass() {}

  static JavaFile of(ConnectorModel connector) {
    TypeSpec.Builder type =
        GeneratedClass.of(
                connector.connectorId(),
                connector.isPublic(),
                connector.warnings(),
                GeneratedClass.from(connector.id()))
            .addSuperinterface(RuntimeClasses.CONNECTOR_DEFINITION)
            .addJavadoc("{@link $T}, wired for a sync.\n", TypeNames.of(connector.id()));
    if (seedNeedsConnector(connector)) {
      type.addField(TypeNames.of(connector.id()), "connector", PRIVATE, FINAL);
    }
    for (ParameterModel kept : Context.ofSeed(connector)) {
      type.addField(parameterType(kept), Context.nameOf(kept, connector), PRIVATE, FINAL);
    }
    type.addField(SOURCES, "sources", PRIVATE, FINAL)
        .addMethod(constructor(connector))
        .addMethod(schema(connector))
        .addMethod(sources())
        .addMethod(SeedMethod.of(connector));
    return GeneratedClass.file(connector.connectorId(), type.build());
  }

  static boolean seedNeedsConnector(ConnectorModel connector) {
    return connector.seeds().stream().anyMatch(seed -> !seed.isStatic());
  }

  /** A context parameter's type, nullable or not. */
  static TypeName parameterType(ParameterModel parameter) {
    TypeName type = TypeNames.of(parameter.type());
    return parameter.nullable()
        ? type.annotated(AnnotationSpec.builder(RuntimeClasses.NULLABLE).build())
        : type;
  }

  private static MethodSpec constructor(ConnectorModel connector) {
    MethodModel original = connector.constructors().get(0);
    MethodSpec.Builder method =
        MethodSpec.constructorBuilder()
            .addModifiers(PUBLIC)
            .addJavadoc(
                "Constructs the connector; the parameters are those of {@link $T}.\n",
                TypeNames.of(connector.id()));
    for (ParameterModel parameter : original.parameters()) {
      method.addParameter(
          ParameterSpec.builder(parameterType(parameter), Context.nameOf(parameter, connector))
              .build());
    }
    for (JavaType thrown : original.thrown()) {
      method.addException(TypeNames.of(thrown));
    }
    CodeBlock arguments =
        original.parameters().stream()
            .map(parameter -> CodeBlock.of("$N", Context.nameOf(parameter, connector)))
            .collect(CodeBlock.joining(", "));
    ClassName connectorName = TypeNames.of(connector.id());
    method.addStatement("$T connector = new $T($L)", connectorName, connectorName, arguments);
    if (seedNeedsConnector(connector)) {
      method.addStatement("this.connector = connector");
    }
    for (ParameterModel kept : Context.ofSeed(connector)) {
      String name = Context.nameOf(kept, connector);
      method.addStatement("this.$N = $N", name, name);
    }
    return method
        .addStatement("this.sources = $T.of($L)", List.class, newSources(connector))
        .build();
  }

  private static CodeBlock newSources(ConnectorModel connector) {
    return Lines.each(
        connector.sources().stream().map(source -> newSource(connector, source)).toList());
  }

  private static CodeBlock newSource(ConnectorModel connector, SourceModel source) {
    CodeBlock context =
        Context.ofSource(connector, source).stream()
            .map(parameter -> CodeBlock.of(", $N", Context.nameOf(parameter, connector)))
            .collect(CodeBlock.joining(""));
    return CodeBlock.of("new $T(connector$L)", TypeNames.of(connector.sourceId(source)), context);
  }

  private static MethodSpec schema(ConnectorModel connector) {
    return MethodSpec.methodBuilder("schema")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(RuntimeClasses.SCHEMA)
        .addStatement("return $T.SCHEMA", TypeNames.of(connector.schemaId()))
        .build();
  }

  private static MethodSpec sources() {
    return MethodSpec.methodBuilder("sources")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(SOURCES)
        .addStatement("return sources")
        .build();
  }
}
