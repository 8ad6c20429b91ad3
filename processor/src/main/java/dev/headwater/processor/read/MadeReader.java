package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.LoaderKind;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.Made;
import dev.headwater.processor.model.SourceModel;
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
    return item(declared.id(), item);
  }

  /** Reads what a loader returns: besides the containers, an entity itself, or a map of them. */
  SourceModel.Loads loads(TypeMirror returns, List<Located<String>> populates) {
    if (!(returns instanceof DeclaredType declared) || declared.getKind() != TypeKind.DECLARED) {
      return new SourceModel.Loads(
          LoaderKind.UNKNOWN, read(returns), false, Optional.empty(), populates);
    }
    JavaType type = typeReader.read(returns);
    if (type.argumentsOf(KnownTypes.MAP, 2).isPresent()) {
      Made made = item(KnownTypes.MAP, declared.getTypeArguments().get(1));
      JavaType key = typeReader.read(declared.getTypeArguments().get(0));
      return new SourceModel.Loads(LoaderKind.BATCH, made, false, Optional.of(key), populates);
    }
    Made bare = item(TypeReader.idOf((TypeElement) declared.asElement()), returns);
    if (bare.entity().isPresent()) {
      return new SourceModel.Loads(LoaderKind.ENTITY, bare, true, Optional.empty(), populates);
    }
    Made made = read(returns);
    return new SourceModel.Loads(kind(made.container()), made, false, Optional.empty(), populates);
  }

  private static LoaderKind kind(ClassId container) {
    if (container.equals(KnownTypes.OPTIONAL)) {
      return LoaderKind.ENTITY;
    }
    boolean pages =
        container.equals(KnownTypes.PAGE)
            || container.equals(KnownTypes.TYPED_PAGE)
            || container.equals(KnownTypes.LIST);
    return pages ? LoaderKind.COLLECTION : LoaderKind.UNKNOWN;
  }

  /** What an item of a container is. */
  private Made item(ClassId container, TypeMirror mirror) {
    JavaType type = typeReader.read(mirror);
    if (!(mirror instanceof DeclaredType item) || item.getKind() != TypeKind.DECLARED) {
      return new Made(container, type, Optional.empty(), false);
    }
    boolean entity = Mark.isOn(item.asElement(), "Entity");
    return entity
        ? new Made(container, type, type.plainClass(), false)
        : new Made(container, type, inputOf(item), true);
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
