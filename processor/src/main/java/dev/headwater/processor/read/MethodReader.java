package dev.headwater.processor.read;

import dev.headwater.processor.model.MethodModel;
import dev.headwater.processor.model.ParameterModel;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Types;

/** Reads the signature of a method or constructor of a connector. */
final class MethodReader {
  private final TypeReader typeReader;
  private final Types types;

  MethodReader(TypeReader typeReader, Types types) {
    this.typeReader = typeReader;
    this.types = types;
  }

  MethodModel read(ExecutableElement method) {
    List<ParameterModel> parameters =
        method.getParameters().stream()
            .map(
                parameter ->
                    new ParameterModel(
                        parameter.getSimpleName().toString(),
                        typeReader.read(parameter.asType()),
                        Nullability.of(parameter),
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
}
