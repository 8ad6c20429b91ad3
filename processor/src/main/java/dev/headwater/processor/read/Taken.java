package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Which names of generated classes the user has classes of; what we generated before is not his.
 */
final class Taken {
  private Taken() {}

  static Set<String> of(Elements elements, List<ClassId> generated) {
    return generated.stream()
        .filter(id -> isTaken(elements, id))
        .map(ClassId::qualifiedName)
        .collect(Collectors.toSet());
  }

  private static boolean isTaken(Elements elements, ClassId id) {
    TypeElement type = elements.getTypeElement(id.qualifiedName());
    return type != null && !Mark.isStamped(type);
  }
}
