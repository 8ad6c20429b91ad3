package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.ParameterModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the signature of a method or constructor of a connector. */
final class MethodReader {
  private final TypeReader typeReader;
  private final Types types;
  private final Optional<ClassId> plan;

  MethodReader(TypeReader typeReader, Types types) {
    this(typeReader, types, Optional.empty());
  }

  /** Of the methods of a view, which may take its plan. */
  MethodReader(TypeReader typeReader, Types types, Optional<ClassId> plan) {
    this.typeReader = typeReader;
    this.types = types;
    this.plan = plan;
  }

  MethodModel read(ExecutableElement method) {
    List<ParameterModel> parameters =
        method.getParameters().stream()
            .map(
                parameter ->
                    new ParameterModel(
                        parameter.getSimpleName().toString(),
                        type(parameter.asType()),
                        Nullability.of(parameter),
                        Mark.on(parameter, "Bookmark").map(mark -> mark.text("value", "")),
                        ElementSite.of(parameter)))
            .toList();
    return new MethodModel(
        method.getSimpleName().toString(),
        method.getModifiers().contains(Modifier.STATIC),
        !method.getModifiers().contains(Modifier.PRIVATE),
        !method.getTypeParameters().isEmpty(),
        parameters,
        typeReader.read(method.getReturnType()),
        method.getThrownTypes().stream()
            .filter(thrown -> ThrowsNothing.isChecked(thrown, types))
            .map(typeReader::read)
            .toList(),
        ElementSite.of(method));
  }

  private JavaType type(TypeMirror type) {
    return plan.filter(own -> OwnPlan.is(type, own))
        .<JavaType>map(own -> new JavaType.Declared(own, List.of()))
        .orElseGet(() -> typeReader.read(type));
  }
}
