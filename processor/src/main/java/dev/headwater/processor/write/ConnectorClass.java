package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.ParameterModel;
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
    if (ConnectorConstructors.keepsConnector(connector)) {
      type.addField(TypeNames.of(connector.id()), "connector", PRIVATE, FINAL);
    }
    for (ParameterModel kept : ConnectorConstructors.kept(connector)) {
      type.addField(parameterType(kept), Context.nameOf(kept, connector), PRIVATE, FINAL);
    }
    type.addField(SOURCES, "sources", PRIVATE, FINAL);
    ConnectorConstructors.addTo(type, connector);
    type.addMethod(schema(connector)).addMethod(sources()).addMethod(SeedMethod.of(connector));
    return GeneratedClass.file(connector.connectorId(), type.build());
  }

  /** A context parameter's type, nullable or not. */
  static TypeName parameterType(ParameterModel parameter) {
    TypeName type = TypeNames.of(parameter.type());
    return parameter.nullable()
        ? type.annotated(AnnotationSpec.builder(RuntimeClasses.NULLABLE).build())
        : type;
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
