package dev.headwater.processor.read;

import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.RegistryModel.Entry;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads the stamp on a generated class. */
public final class StampReader {
  private StampReader() {}

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
