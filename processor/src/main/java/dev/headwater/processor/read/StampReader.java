package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.RegistryModel.Entry;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** Reads the stamp on a generated class. */
public final class StampReader {
  private StampReader() {}

  /** Whether beside a stamped class there is an annotated one whose stamp is still to come. */
  public static boolean isAwaited(TypeElement stamped, Elements elements) {
    return TypeReader.packageOf(stamped).getEnclosedElements().stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .anyMatch(
            type ->
                isAwaited(type, "Entity", "Type", elements)
                    || isAwaited(type, "Connector", "Schema", elements));
  }

  private static boolean isAwaited(
      TypeElement type, String mark, String suffix, Elements elements) {
    String generated = TypeReader.idOf(type).generated(suffix).qualifiedName();
    return Mark.isOn(type, mark) && elements.getTypeElement(generated) == null;
  }

  /** Whether there is a class of this name, other than a registry that was written earlier. */
  public static boolean isTaken(ClassId registry, Elements elements) {
    TypeElement type = elements.getTypeElement(registry.qualifiedName());
    return type != null && !Mark.isOn(type, "stamp.GeneratedRegistry");
  }

  /** What a registry needs to know of a class that carries this stamp. */
  public static Entry read(TypeElement type, String stamp) {
    Mark mark = Mark.on(type, "stamp." + stamp).orElseThrow();
    Element origin =
        mark.values("value").stream()
            .map(Located::value)
            .filter(DeclaredType.class::isInstance)
            .map(value -> ((DeclaredType) value).asElement())
            .findFirst()
            .orElse(type);
    return new Entry(
        TypeReader.idOf(type),
        mark.text("name", "").value(),
        EntityReader.isPublic(type),
        ElementSite.of(origin));
  }
}
