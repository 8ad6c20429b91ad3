package dev.headwater.processor.read;

import static java.util.Objects.requireNonNull;

import dev.headwater.processor.model.Stray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds our annotations on members of classes that are not marked. */
public final class StrayReader {
  private static final Map<String, String> MARK_OF_CLASS =
      Map.of(
          "Id", "Entity",
          "Source", "Connector",
          "Loader", "Connector",
          "Derivation", "Connector",
          "Seed", "Connector");

  private StrayReader() {}

  /** The strays of a round; a record component, which carries its mark in many places, once. */
  public static List<Stray> read(RoundEnvironment round, Elements elements) {
    Map<String, Stray> found = new LinkedHashMap<>();
    for (String annotation : MARK_OF_CLASS.keySet().stream().sorted().toList()) {
      TypeElement type = elements.getTypeElement("dev.headwater." + annotation);
      if (type != null) {
        for (Element element : round.getElementsAnnotatedWith(type)) {
          if (element.getKind() == ElementKind.RECORD_COMPONENT) {
            continue; // its field carries the mark too, and javac knows where that stands
          }
          TypeElement enclosing = enclosing(element);
          boolean inherited =
              annotation.equals("Id") && enclosing.getModifiers().contains(Modifier.ABSTRACT);
          if (!inherited && !Mark.isOn(enclosing, MARK_OF_CLASS.getOrDefault(annotation, ""))) {
            String key = enclosing.getQualifiedName() + "#" + element.getSimpleName();
            found.putIfAbsent(annotation + key, stray(annotation, element, enclosing));
          }
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private static Stray stray(String annotation, Element element, TypeElement enclosing) {
    return new Stray(
        annotation,
        element.getSimpleName().toString(),
        enclosing.getSimpleName().toString(),
        ElementSite.of(element));
  }

  private static TypeElement enclosing(Element element) {
    Element found = element.getEnclosingElement();
    while (found != null && !(found instanceof TypeElement)) {
      found = found.getEnclosingElement();
    }
    return (TypeElement) requireNonNull(found, "every member is in a class");
  }
}
