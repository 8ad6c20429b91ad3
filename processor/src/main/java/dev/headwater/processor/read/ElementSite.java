package dev.headwater.processor.read;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Site;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A site as a compiler knows it: an element, perhaps an annotation on it, perhaps a value of it.
 */
public record ElementSite(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value)
    implements Site {

  /** An element itself. */
  public static ElementSite of(Element element) {
    return new ElementSite(element, null, null);
  }

  /** A member of a class, or the class if it inherits the member. */
  static ElementSite of(Element member, TypeElement owner) {
    return of(member.getEnclosingElement().equals(owner) ? member : owner);
  }

  /** Prints an error at the site that was made by this package. */
  public static void print(Problem problem, Messager messager) {
    ElementSite site = (ElementSite) problem.site();
    messager.printMessage(
        Diagnostic.Kind.ERROR, problem.text(), site.element, site.annotation, site.value);
  }
}
