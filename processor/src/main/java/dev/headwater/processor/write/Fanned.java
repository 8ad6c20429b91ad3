package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.ConstantNames;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.Filling;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.SourceModel;
import java.util.List;

/** The derivations of a source as generated code has them; a loader is its own only one. */
final class Fanned {
  private final ConnectorModel connector;
  private final SourceModel source;
  private final List<Filling> fillings;

  private Fanned(ConnectorModel connector, SourceModel source, List<Filling> fillings) {
    this.connector = connector;
    this.source = source;
    this.fillings = fillings;
  }

  static Fanned of(ConnectorModel connector, SourceModel source) {
    return new Fanned(
        connector,
        source,
        Filling.of(connector).stream().filter(f -> f.source().equals(source)).toList());
  }

  CodeBlock javadoc() {
    TypeName connectorName = TypeNames.of(connector.id());
    if (source.isLoader()) {
      return CodeBlock.of("The loader {@code $L} of {@link $T}.\n", source.name(), connectorName);
    }
    CodeBlock names =
        fillings.stream()
            .map(filling -> CodeBlock.of("{@code $L}", filling.method().name()))
            .collect(CodeBlock.joining(",\n"));
    return CodeBlock.of(
        "The source {@code $L} of {@link $T}. Its pages feed, in this order,\n$L.\n",
        source.name(),
        connectorName,
        names);
  }

  void addConstants(TypeSpec.Builder type) {
    fillings.forEach(filling -> type.addField(constant(filling)));
  }

  /** {@code ISSUES, ISSUE_AUTHORS}. */
  CodeBlock constantNames() {
    return fillings.stream()
        .map(filling -> CodeBlock.of("$N", nameOf(filling)))
        .collect(CodeBlock.joining(", "));
  }

  private static String nameOf(Filling filling) {
    String constant = ConstantNames.constant(filling.method().name());
    return constant.equals(CursorConstant.NAME) ? constant + "_" : constant;
  }

  private static FieldSpec constant(Filling filling) {
    TypeName parent = TypeNames.of(filling.parent().id());
    TypeName made = TypeNames.of(filling.made().entity().orElseThrow());
    return FieldSpec.builder(
            TypeNames.of(RuntimeClasses.DERIVATION, parent, made),
            nameOf(filling),
            PRIVATE,
            STATIC,
            FINAL)
        .initializer(definition(filling))
        .build();
  }

  private static CodeBlock definition(Filling filling) {
    TypeName parentType = TypeNames.of(filling.parent().typeId());
    String name = filling.method().name();
    if (filling.collection().isPresent()) {
      return CodeBlock.of(
          "$T.collection($Z$S,$W$T.$N)",
          RuntimeClasses.DERIVATION,
          name,
          parentType,
          filling.collection().get().constantName());
    }
    if (filling.names().isEmpty()) {
      TypeName target = TypeNames.of(EntityModel.typeIdOf(filling.made().entity().orElseThrow()));
      return CodeBlock.of("$T.entities($Z$S,$W$T.TYPE)", RuntimeClasses.DERIVATION, name, target);
    }
    CodeBlock fields =
        filling.fields().stream()
            .map(field -> CodeBlock.of("$T.$N", parentType, field.constantName()))
            .collect(CodeBlock.joining(",$W"));
    return CodeBlock.of(
        "$T.$L($Z$S,$W$T.TYPE,$W$L)",
        RuntimeClasses.DERIVATION,
        mayBeMissing(filling.source()) ? "fieldsIfPresent" : "fields",
        name,
        parentType,
        fields);
  }

  /** Whether a loader may find that its parent is not there. */
  private static boolean mayBeMissing(SourceModel source) {
    return source
        .loads()
        .filter(loads -> loads.kind() == LoaderKind.ENTITY || loads.kind() == LoaderKind.BATCH)
        .filter(loads -> !loads.bare())
        .isPresent();
  }

  /** {@code derive}: one statement per derivation, in declaration order. */
  MethodSpec deriveMethod() {
    TypeName parent = TypeNames.of(source.parent().orElseThrow());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("derive")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .addParameter(TypeNames.of(RuntimeClasses.REF, parent), "parent")
            .addParameter(RuntimeClasses.PAGE_REQUEST, "request")
            .addParameter(TypeNames.of(source.fetch().data()), "data")
            .addParameter(TypeNames.of(RuntimeClasses.DERIVED_PAGE, parent), "derived");
    fillings.stream()
        .flatMap(filling -> filling.method().thrown().stream())
        .filter(thrown -> !source.isLoader())
        .distinct()
        .forEach(thrown -> method.addException(TypeNames.of(thrown)));
    fillings.forEach(
        filling ->
            method.addStatement(
                "derived.begin($N).$L($L)",
                nameOf(filling),
                filling.made().input() ? "inputs" : "entities",
                DerivationCall.of(connector, filling)));
    return method.build();
  }
}
