package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Made;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads from a return type which entity a derivation or loader makes. */
final class MadeReader {
  private final TypeReader typeReader;

  MadeReader(TypeReader typeReader) {
    this.typeReader = typeReader;
  }

  /** Reads {@code List<Issue>} or {@code Page<IssueInput>}; anything else makes no entity. */
  Made read(TypeMirror returns) {
    JavaType type = typeReader.read(returns);
    if (!(type instanceof JavaType.Declared declared)
        || declared.arguments().isEmpty()
        || !(((DeclaredType) returns).getTypeArguments().get(0) instanceof DeclaredType item)
        || item.getKind() != TypeKind.DECLARED) {
      ClassId container = type instanceof JavaType.Declared d ? d.id() : ClassId.of("", "");
      return new Made(container, type, Optional.empty(), false);
    }
    JavaType itemType = declared.arguments().get(0);
    TypeElement element = (TypeElement) item.asElement();
    if (Mark.isOn(element, "Entity")) {
      return new Made(declared.id(), itemType, itemType.plainClass(), false);
    }
    return new Made(declared.id(), itemType, inputOf(item), true);
  }

  /** The entity of {@code IssueInput}, or of {@code EntityInput<Issue>}. */
  private Optional<ClassId> inputOf(DeclaredType type) {
    for (TypeMirror each = type; each instanceof DeclaredType declared; ) {
      JavaType read = typeReader.read(each);
      Optional<List<JavaType>> arguments = read.argumentsOf(KnownTypes.ENTITY_INPUT, 1);
      if (arguments.isPresent()) {
        return arguments.get().get(0).plainClass();
      }
      each = ((TypeElement) declared.asElement()).getSuperclass();
    }
    return Optional.empty();
  }
}
