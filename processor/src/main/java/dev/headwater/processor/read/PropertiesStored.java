package dev.headwater.processor.read;

import dev.headwater.processor.model.Problem;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** HW126: a bean's getter that reads a field of its own has a setter. */
final class PropertiesStored {
  private PropertiesStored() {}

  static List<Problem> problems(TypeElement type, Properties properties) {
    return properties.getters().stream()
        .filter(getter -> readsField(getter, properties))
        .filter(getter -> properties.setter(name(getter), getter).isEmpty())
        .map(
            getter ->
                Problem.of(
                    "HW126",
                    ElementSite.of(getter, type),
                    "'%s' of entity '%s' has no setter that generated code can call, and would be"
                        + " lost; add one, or make the field transient if it is computed",
                    name(getter),
                    type.getSimpleName()))
        .toList();
  }

  private static boolean readsField(ExecutableElement getter, Properties properties) {
    return properties
        .field(name(getter))
        .filter(field -> properties.setters().stream().noneMatch(s -> isSetterOf(s, getter)))
        .filter(PropertiesStored::isState)
        .isPresent();
  }

  private static boolean isSetterOf(ExecutableElement setter, ExecutableElement getter) {
    return Properties.setterProperty(setter).equals(Properties.getterProperty(getter));
  }

  private static boolean isState(VariableElement field) {
    return !field.getModifiers().contains(Modifier.TRANSIENT)
        && !field.getModifiers().contains(Modifier.FINAL);
  }

  private static String name(ExecutableElement getter) {
    return Properties.getterProperty(getter).orElseThrow();
  }
}
