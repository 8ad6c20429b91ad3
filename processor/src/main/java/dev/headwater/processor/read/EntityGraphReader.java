package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import dev.headwater.processor.model.FieldType;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads entities and all that they refer to. */
final class EntityGraphReader {
  private final Elements elements;
  private final EntityReader reader;

  EntityGraphReader(Elements elements, EntityReader reader) {
    this.elements = elements;
    this.reader = reader;
  }

  /** Reads a graph; one bad entity, which its own reading complains of, makes it bad. */
  Read<Map<ClassId, EntityModel>> read(Collection<ClassId> from) {
    Map<ClassId, EntityModel> found = new LinkedHashMap<>();
    Deque<ClassId> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      ClassId id = open.remove();
      TypeElement type = elements.getTypeElement(id.qualifiedName());
      if (found.containsKey(id) || type == null || !Mark.isOn(type, "Entity")) {
        continue;
      }
      Read<EntityModel> read = reader.read(type);
      if (read instanceof Read.Ok<EntityModel> ok) {
        found.put(id, ok.value());
        ok.value().fields().forEach(field -> follow(field, open));
      } else if (read instanceof Read.NotYet<EntityModel> notYet) {
        return new Read.NotYet<>(notYet.type());
      } else {
        return new Read.Bad<>(List.of());
      }
    }
    return new Read.Ok<>(found);
  }

  private static void follow(FieldModel field, Deque<ClassId> open) {
    if (field.type() instanceof FieldType.Reference reference) {
      open.add(reference.target());
    } else if (field.type() instanceof FieldType.Collection collection) {
      open.add(collection.target());
    }
  }
}
