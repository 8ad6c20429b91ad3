package dev.headwater.processor.read;

import dev.headwater.processor.model.EntityModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The names of the properties that identify an entity; the same from its source and its class. */
final class EntityIds {
  private EntityIds() {}

  /** In the order of the fields; none if it is no entity, or one that is wrong. */
  static List<String> of(TypeElement type, World world) {
    if (!Mark.isOn(type, "Entity") || IllegalRecord.is(type)) {
      return List.of();
    }
    if (!world.isSource(type)) {
      String generated = EntityModel.typeIdOf(TypeReader.idOf(type)).qualifiedName();
      return Optional.ofNullable(world.elements().getTypeElement(generated))
          .flatMap(found -> Mark.on(found, "stamp.GeneratedEntity"))
          .map(stamp -> stamp.values("ids"))
          .orElse(List.of())
          .stream()
          .map(each -> String.valueOf(each.value()))
          .toList();
    }
    return EntityShape.problems(type).isEmpty()
        ? EntityShape.members(type, world.types()).list().stream()
            .filter(member -> member.marks().stream().anyMatch(mark -> Mark.isOn(mark, "Id")))
            .map(Member::name)
            .toList()
        : List.of();
  }
}
