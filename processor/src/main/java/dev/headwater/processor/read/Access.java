package dev.headwater.processor.read;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;

/** Whether a class of some package can use an element. */
final class Access {
  private Access() {}

  static boolean isOpen(Element element, PackageElement from) {
    for (Element e = element; e != null && !(e instanceof PackageElement); ) {
      Set<Modifier> modifiers = e.getModifiers();
      if (modifiers.contains(Modifier.PRIVATE)
          || (!modifiers.contains(Modifier.PUBLIC) && !isIn(e, from))) {
        return false;
      }
      e = e.getEnclosingElement();
    }
    return true;
  }

  private static boolean isIn(Element element, PackageElement from) {
    Element e = element;
    while (e != null && !(e instanceof PackageElement)) {
      e = e.getEnclosingElement();
    }
    return from.equals(e);
  }
}
