package dev.headwater.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What a compiler knows, and which classes are sources of this compilation. A class file does not
 * tell all that its source did: JDK 17 reads no annotations on types from it, and a constructor's
 * parameters may have lost their names.
 */
public final class World {
  private final Elements elements;
  private final Types types;
  private final Set<String> sources = new HashSet<>();

  /** The world of a processor. */
  public World(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
  }

  /** Learns of the sources of a round. */
  public void enter(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        sources.add(type.getQualifiedName().toString());
      }
    }
  }

  Elements elements() {
    return elements;
  }

  Types types() {
    return types;
  }

  /** Whether a class stands in a source of this compilation. */
  boolean isSource(TypeElement type) {
    TypeElement outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return outermost.getEnclosingElement() instanceof PackageElement
        && sources.contains(outermost.getQualifiedName().toString());
  }
}
