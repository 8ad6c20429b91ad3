package dev.headwater.processor.read;

import static java.util.Objects.requireNonNull;

import dev.headwater.processor.model.Stray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds our annotations on members of classes that are not marked. */
public final class StrayReader {
  /** Which marks the class of a member may have. */
  private static final Map<String, List<String>> MARKS_OF_CLASS =
      Map.ofEntries(
          Map.entry("Id", List.of("Entity")),
          Map.entry("Source", List.of("Connector")),
          Map.entry("Loader", List.of("Connector")),
          Map.entry("Derivation", List.of("Connector")),
          Map.entry("Seed", List.of("Connector")),
          Map.entry("Bookmark", List.of("Connector")),
          Map.entry("OrderBy", List.of("DataView")),
          Map.entry("OrderBy.Several", List.of("DataView")),
          Map.entry("Ordered", List.of("DataView")),
          Map.entry("PageSize", List.of("DataView")),
          Map.entry("Relation", List.of("DataView")),
          Map.entry("Computed", List.of("DataView")),
          Map.entry("Authorize", List.of("DataView")),
          Map.entry("Need", List.of("DataView")),
          Map.entry("Count", List.of("DataView")),
          Map.entry("Arg", List.of("DataView", "Source", "Api")),
          Map.entry("ById", List.of("Source")),
          Map.entry("ByIds", List.of("Source")),
          Map.entry("Connection", List.of("Source")),
          Map.entry("ByParents", List.of("Source")),
          Map.entry("CountByParents", List.of("Source")),
          Map.entry("RateBudget", List.of()),
          Map.entry("RateBudget.Several", List.of()),
          Map.entry("Strict", List.of("MutationInput")),
          Map.entry("Trimmed", List.of("MutationInput")),
          Map.entry("Required", List.of("MutationInput")),
          Map.entry("Query", List.of("Api")),
          Map.entry("ListQuery", List.of("Api")),
          Map.entry("Mutation", List.of("Api")),
          Map.entry("Root", List.of("Api")),
          Map.entry("Root.Several", List.of("Api")));

  /** Those that stand on a component alone, and on neither its field nor its accessor. */
  private static final Set<String> OF_COMPONENTS = Set.of("Trimmed", "Required");

  private StrayReader() {}

  /** The strays of a round; a record component, which carries its mark in many places, once. */
  public static List<Stray> read(RoundEnvironment round, Elements elements) {
    Map<String, Stray> found = new LinkedHashMap<>();
    for (String annotation : MARKS_OF_CLASS.keySet().stream().sorted().toList()) {
      TypeElement type = elements.getTypeElement("dev.headwater." + annotation);
      if (type != null) {
        for (Element element : round.getElementsAnnotatedWith(type)) {
          if (isStray(annotation, element)) {
            Element owner = // a component's parameter and field carry one mark
                annotation.equals("Id") ? enclosing(element) : element.getEnclosingElement();
            String key = owner + "#" + element.getSimpleName();
            String name = annotation.replace(".Several", "");
            found.putIfAbsent(name + key, stray(name, element));
          }
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  /** Whether an annotation stands where it says nothing. */
  private static boolean isStray(String annotation, Element element) {
    if (annotation.startsWith("RateBudget")) {
      return !Mark.isOn(element, "Operation")
          && ElementFilter.methodsIn(element.getEnclosedElements()).stream()
              .noneMatch(method -> Mark.isOn(method, "Operation"));
    }
    boolean component = element.getKind() == ElementKind.RECORD_COMPONENT;
    if ((component && !OF_COMPONENTS.contains(annotation))
        || (element instanceof TypeElement && annotation.equals("Source"))) {
      return false; // the component's field or accessor carries the mark too; the class is its own
    }
    TypeElement enclosing = enclosing(element);
    boolean inherited =
        annotation.equals("Id") && enclosing.getModifiers().contains(Modifier.ABSTRACT);
    return !inherited
        && MARKS_OF_CLASS.getOrDefault(annotation, List.of()).stream()
            .noneMatch(mark -> Mark.isOn(enclosing, mark));
  }

  private static Stray stray(String annotation, Element element) {
    TypeElement enclosing = enclosing(element);
    return new Stray(
        annotation,
        element.getSimpleName().toString(),
        enclosing.getSimpleName().toString(),
        ElementSite.of(placed(element, enclosing)));
  }

  /** The component's field instead of its accessor, if that stands nowhere. */
  private static Element placed(Element element, TypeElement enclosing) {
    return ElementFilter.recordComponentsIn(enclosing.getEnclosedElements()).stream()
        .filter(each -> each.equals(element) || each.getAccessor().equals(element))
        .map(component -> RecordMembers.field(enclosing, component))
        .findFirst()
        .orElse(element);
  }

  private static TypeElement enclosing(Element element) {
    Element found = element;
    while (found != null && !(found instanceof TypeElement)) {
      found = found.getEnclosingElement();
    }
    return (TypeElement) requireNonNull(found, "every element is in a class");
  }
}
