package dev.headwater.processor.read;

import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.NamedView;
import dev.headwater.processor.model.TargetModel;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the views that annotations of an API name. */
final class NamedViewReader {
  private final TypeReader types;
  private final TargetReader targets;

  NamedViewReader(TypeReader types, TargetReader targets) {
    this.types = types;
    this.targets = targets;
  }

  /** What an annotation says of a view, if anything. */
  Optional<NamedView> read(Mark mark, String member) {
    return mark.values(member).stream().findFirst().map(this::named);
  }

  /** What it is if the annotation lacks what it must have, of which the compiler complains. */
  NamedView none(Mark mark) {
    types.markUnresolved("view");
    return new NamedView(new JavaType.Other("view"), Optional.empty(), mark.site());
  }

  private NamedView named(Located<Object> written) {
    if (!(written.value() instanceof TypeMirror named)) {
      types.markUnresolved(String.valueOf(written.value()));
      return new NamedView(
          new JavaType.Other(String.valueOf(written.value())), Optional.empty(), written.site());
    }
    Optional<TargetModel> view =
        named instanceof DeclaredType declared
            ? view((TypeElement) declared.asElement(), (ElementSite) written.site())
            : Optional.empty();
    return new NamedView(types.read(named), view, written.site());
  }

  private Optional<TargetModel> view(TypeElement type, ElementSite by) {
    return Mark.isOn(type, "DataView") ? targets.read(type, by) : Optional.empty();
  }

  /** The view that a class is the plan of. */
  Optional<TargetModel> ofPlan(TypeElement plan, ElementSite by) {
    return Mark.on(plan, "stamp.GeneratedFrom").stream()
        .flatMap(stamp -> stamp.values("value").stream())
        .map(Located::value)
        .filter(DeclaredType.class::isInstance)
        .map(value -> (TypeElement) ((DeclaredType) value).asElement())
        .findFirst()
        .flatMap(view -> view(view, by))
        .filter(view -> view.planId().equals(TypeReader.idOf(plan)));
  }
}
