package dev.headwater.processor.read;

import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The properties of a JavaBean: every getter that has a setter. A getter alone is computed. */
final class BeanMembers {
  private BeanMembers() {}

  static Members read(TypeElement type, Types types) {
    Properties properties = new Properties(type, types);
    List<Member> members = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (ExecutableElement getter : properties.getters()) {
      String name = Properties.getterProperty(getter).orElseThrow();
      names.add(name);
      Optional<ExecutableElement> setter = properties.setter(name, getter);
      if (setter.isPresent()) {
        ExecutableElement found = setter.get();
        TypeMirror taken = properties.takenBy(found);
        TypeMirror returned = properties.typeOf(getter);
        if (types.isSameType(taken, returned)) {
          members.add(member(name, getter, found, type, properties));
        } else {
          problems.add(
              Problem.of(
                  "HW107",
                  ElementSite.of(found, type),
                  "setter '%s' takes %s, but the getter returns %s; give both the same type",
                  found.getSimpleName(),
                  new TypeReader().read(taken),
                  new TypeReader().read(returned)));
        }
      }
    }
    for (ExecutableElement setter : properties.setters()) {
      String name = Properties.setterProperty(setter).orElseThrow();
      if (!names.contains(name)) {
        problems.add(
            Problem.of(
                "HW108",
                ElementSite.of(setter, type),
                "setter '%s' has no getter, and a field of an entity needs both; add one%s",
                setter.getSimpleName(),
                NearestName.hint(name, names)));
      }
    }
    problems.addAll(PropertiesStored.problems(type, properties));
    return new Members(Shape.BEAN, members, problems);
  }

  private static Member member(
      String name,
      ExecutableElement getter,
      ExecutableElement setter,
      TypeElement type,
      Properties properties) {
    List<Element> marks = new ArrayList<>(List.of(getter, setter));
    properties.field(name).ifPresent(marks::add);
    return new Member(
        name,
        properties.typeOf(getter),
        Nullability.of(getter) || Nullability.of(setter.getParameters().get(0)),
        getter.getSimpleName().toString(),
        Optional.of(setter.getSimpleName().toString()),
        marks,
        ElementSite.of(getter, type),
        List.of(getter, setter));
  }
}
