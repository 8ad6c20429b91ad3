package dev.headwater.processor.read;

import dev.headwater.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The components of a record. */
final class RecordMembers {
  private RecordMembers() {}

  static Members read(TypeElement type) {
    List<Member> members = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      members.add(
          new Member(
              name,
              component.asType(),
              Nullability.of(component),
              name,
              Optional.empty(),
              List.of(component, component.getAccessor()),
              ElementSite.of(field(type, component)),
              List.of(component.getAccessor())));
    }
    return new Members(Shape.RECORD, members, List.of());
  }

  /** The component's field: javac knows where that stands, and not where a component does. */
  static Element field(TypeElement type, RecordComponentElement component) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .<Element>map(field -> field)
        .findFirst()
        .orElse(component);
  }
}
