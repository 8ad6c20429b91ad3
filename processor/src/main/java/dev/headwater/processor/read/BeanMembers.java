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
import javax.lang.model.util.Types;

/** The properties of a JavaBean: every getter that has a setter. A getter alone is computed. */
final class BeanMembers {
  private BeanMembers() {}

  static Members read(TypeElement type, Types types) {
    Properties properties = new Properties(type);
    List<Member> members = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (ExecutableElement getter : properties.getters()) {
      String name = Properties.getterProperty(getter).orElseThrow();
      names.add(name);
      Optional<ExecutableElement> setter = properties.setter(name);
      if (setter.isPresent()) {
        ExecutableElement found = setter.get();
        if (types.isSameType(found.getParameters().get(0).asType(), getter.getReturnType())) {
          members.add(member(name, getter, found, properties));
        } else {
          problems.add(
              Problem.of(
                  "HW107",
                  ElementSite.of(found),
                  "setter '%s' takes %s, but the getter returns %s; give both the same type",
                  found.getSimpleName(),
                  new TypeReader().read(found.getParameters().get(0).asType()),
                  new TypeReader().read(getter.getReturnType())));
        }
      }
    }
    for (ExecutableElement setter : properties.setters()) {
      String name = Properties.setterProperty(setter).orElseThrow();
      if (!names.contains(name)) {
        problems.add(
            Problem.of(
                "HW108",
                ElementSite.of(setter),
                "setter '%s' has no getter, and a field of an entity needs both; add one%s",
                setter.getSimpleName(),
                NearestName.hint(name, names)));
      }
    }
    return new Members(Shape.BEAN, members, problems);
  }

  private static Member member(
      String name, ExecutableElement getter, ExecutableElement setter, Properties properties) {
    List<Element> marks = new ArrayList<>(List.of(getter, setter));
    properties.field(name).ifPresent(marks::add);
    return new Member(
        name,
        getter.getReturnType(),
        Nullability.of(getter) || Nullability.of(setter.getParameters().get(0)),
        getter.getSimpleName().toString(),
        Optional.of(setter.getSimpleName().toString()),
        marks,
        getter,
        List.of(getter, setter));
  }
}
