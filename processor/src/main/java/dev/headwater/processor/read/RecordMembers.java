package dev.headwater.processor.read;

import dev.headwater.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

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
              component,
              List.of(component.getAccessor())));
    }
    return new Members(Shape.RECORD, members, List.of());
  }
}
