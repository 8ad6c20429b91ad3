package dev.headwater.processor.read;

import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** HW125: an immutable class's constructor takes every property that has a getter and a setter. */
final class PropertiesTaken {
  private PropertiesTaken() {}

  static List<Problem> problems(TypeElement type, Properties properties, Set<String> taken) {
    List<String> readable =
        properties.getters().stream().flatMap(g -> Properties.getterProperty(g).stream()).toList();
    return properties.setters().stream()
        .filter(setter -> readable.contains(Properties.setterProperty(setter).orElseThrow()))
        .filter(setter -> !taken.contains(Properties.setterProperty(setter).orElseThrow()))
        .map(
            setter ->
                Problem.of(
                    "HW125",
                    ElementSite.of(setter, type),
                    "the constructor of entity '%s' does not take '%s', which would be lost; add a"
                        + " no-argument constructor, or the parameter",
                    type.getSimpleName(),
                    Properties.setterProperty(setter).orElseThrow()))
        .toList();
  }
}
