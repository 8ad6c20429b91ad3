package dev.headwater.processor.read;

import dev.headwater.processor.model.AnyView;
import dev.headwater.processor.model.ClassId;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Which classes are stamped already, and which will yet be. */
public final class Stamps {
  private Stamps() {}

  /** Whether beside a stamped class there is an annotated one whose stamp is still to come. */
  public static boolean isAwaited(TypeElement stamped, Elements elements) {
    return TypeReader.packageOf(stamped).getEnclosedElements().stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .anyMatch(type -> lacksItsStamp(type, elements));
  }

  private static boolean lacksItsStamp(TypeElement type, Elements elements) {
    ClassId id = TypeReader.idOf(type);
    return lacks(type, "Entity", id.generated("Type"), elements)
        || lacks(type, "Connector", id.generated("Schema"), elements)
        || lacks(type, "DataView", definitionOf(id), elements)
        || lacks(type, "Source", id.generated("Executor"), elements);
  }

  private static boolean lacks(
      TypeElement type, String mark, ClassId generated, Elements elements) {
    return Mark.isOn(type, mark) && elements.getTypeElement(generated.qualifiedName()) == null;
  }

  private static ClassId definitionOf(ClassId view) {
    List<String> names = new ArrayList<>(view.simpleNames());
    names.set(names.size() - 1, AnyView.defaultName(view));
    return new ClassId(view.packageName(), names).generated("Definition");
  }

  /** Whether there is a class of this name, other than a registry that was written earlier. */
  public static boolean isTaken(ClassId registry, Elements elements) {
    TypeElement type = elements.getTypeElement(registry.qualifiedName());
    return type != null && !Mark.isOn(type, "stamp.GeneratedRegistry");
  }
}
