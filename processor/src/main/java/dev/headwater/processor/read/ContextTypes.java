package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.TargetModel;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what views take of the request. */
final class ContextTypes {
  private static final Set<String> RUNTIME =
      Set.of(
          "dev.headwater.entity",
          "dev.headwater.source",
          "dev.headwater.order",
          "dev.headwater.plan",
          "dev.headwater.serve",
          "dev.headwater.view");

  private final World world;
  private final TypeReader types;
  private final TargetReader targets;
  private final RelationReader relations;

  ContextTypes(World world, TypeReader types, TargetReader targets, RelationReader relations) {
    this.world = world;
    this.types = types;
    this.targets = targets;
    this.relations = relations;
  }

  /** Whether a parameter of this type may be the context: any class of the application. */
  static boolean canBe(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
    String packageName = TypeReader.packageOf(element).getQualifiedName().toString();
    return element.getKind() != ElementKind.ENUM
        && element.getKind() != ElementKind.ANNOTATION_TYPE
        && !RowShape.isOfJava(element)
        && !RUNTIME.contains(packageName);
  }

  /** What a view takes, or else what a view does whose rows its own hold. */
  Optional<JavaType> of(ClassId view) {
    return of(world.elements().getTypeElement(view.qualifiedName()), new HashSet<>());
  }

  private Optional<JavaType> of(TypeElement view, Set<ClassId> seen) {
    Optional<TargetModel> owner = targets.read(view, ElementSite.of(view));
    if (owner.isEmpty() || !seen.add(owner.get().id())) {
      return Optional.empty();
    }
    ViewElements elements = ViewElements.of(view, world.types());
    return elements.methods().stream()
        .filter(method -> isCalled(method, elements))
        .flatMap(method -> method.getParameters().stream())
        .filter(parameter -> isContext(parameter, owner.get()))
        .map(parameter -> types.read(parameter.asType()))
        .findFirst()
        .or(() -> inline(elements, owner.get(), seen));
  }

  private Optional<JavaType> inline(ViewElements elements, TargetModel owner, Set<ClassId> seen) {
    for (ViewElement field : elements.fields()) {
      Optional<JavaType> found =
          relations
              .read(field, owner)
              .filter(relation -> relation.following() instanceof Following.Inline)
              .map(relation -> relation.target().id().qualifiedName())
              .flatMap(name -> of(world.elements().getTypeElement(name), seen));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isCalled(ExecutableElement method, ViewElements elements) {
    return Mark.isOn(method, "Computed")
        || Stream.concat(
                elements.fields().stream().map(ViewElement::element), elements.methods().stream())
            .flatMap(element -> Mark.on(element, "Authorize").stream())
            .flatMap(mark -> mark.text("value").stream())
            .anyMatch(name -> method.getSimpleName().contentEquals(name.value()));
  }

  private boolean isContext(VariableElement parameter, TargetModel owner) {
    boolean marked = Stream.of("Need", "Count", "Arg").anyMatch(mark -> Mark.isOn(parameter, mark));
    return !marked
        && canBe(parameter.asType())
        && !OwnPlan.is(parameter.asType(), owner.planId())
        && !types.read(parameter.asType()).plainClass().equals(Optional.of(owner.row().id()));
  }
}
