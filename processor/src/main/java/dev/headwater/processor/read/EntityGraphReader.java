package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Reads entities and all that they refer to. */
final class EntityGraphReader {
  private final World world;
  private final EntityReader reader;

  EntityGraphReader(World world, EntityReader reader) {
    this.world = world;
    this.reader = reader;
  }

  /**
   * Reads a graph; one bad entity makes it bad. Of a source, its own reading complains.
   *
   * @param by who mentions the entities
   */
  Read<Map<ClassId, EntityModel>> read(Collection<ClassId> from, ElementSite by) {
    Map<ClassId, EntityModel> found = new LinkedHashMap<>();
    Deque<ClassId> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      ClassId id = open.remove();
      TypeElement type = world.elements().getTypeElement(id.qualifiedName());
      if (found.containsKey(id) || type == null || !Mark.isOn(type, "Entity")) {
        continue;
      }
      Read<EntityModel> read = reader.read(type, by);
      if (read instanceof Read.Ok<EntityModel> ok) {
        found.put(id, ok.value());
        ok.value().fields().forEach(field -> follow(field, open));
      } else if (read instanceof Read.NotYet<EntityModel> notYet) {
        return new Read.NotYet<>(notYet.type());
      } else {
        return new Read.Bad<>(
            read instanceof Read.Bad<EntityModel> bad && !world.isSource(type)
                ? bad.problems()
                : List.of());
      }
    }
    return new Read.Ok<>(found);
  }

  private static void follow(FieldModel field, Deque<ClassId> open) {
    field.type().leadsTo().ifPresent(open::add);
  }
}
