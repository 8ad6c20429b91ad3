package dev.headwater.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/**
 * What a field of a view that is not computed is read from: an abstract method or a component.
 *
 * @param type where the type variables of superinterfaces have values
 * @param site where problems with it are shown
 */
record ViewElement(
    String name, TypeMirror type, boolean nullable, Element element, ElementSite site) {

  /** One of our annotations on it. */
  Optional<Mark> mark(String annotation) {
    return Mark.on(element, annotation)
        .or(() -> onAccessor(annotation))
        .map(mark -> element.equals(site.element()) ? mark : mark.at(site));
  }

  /** A class file may tell of a component's annotations only where its accessor has them too. */
  private Optional<Mark> onAccessor(String annotation) {
    return element instanceof RecordComponentElement component
        ? Mark.on(component.getAccessor(), annotation)
        : Optional.empty();
  }
}
