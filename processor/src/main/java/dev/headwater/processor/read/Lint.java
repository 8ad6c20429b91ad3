package dev.headwater.processor.read;

import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What a compiler warns of wherever a type of the user is used, by the names of its lint. */
final class Lint {
  private Lint() {}

  /** The lint of code that uses all that was read. */
  static Set<String> of(TypeReader read, Elements elements) {
    Set<String> names = new TreeSet<>();
    if (read.used().stream().anyMatch(element -> isDeprecated(element, elements))) {
      names.addAll(Set.of("deprecation", "removal"));
    }
    if (read.isRaw()) {
      names.add("rawtypes");
    }
    return names;
  }

  /** Whether an element is deprecated, or a class that is named with it. */
  private static boolean isDeprecated(Element element, Elements elements) {
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (elements.isDeprecated(e)) {
        return true;
      }
      if (!(e.getEnclosingElement() instanceof TypeElement)) {
        return false;
      }
    }
    return false;
  }
}
