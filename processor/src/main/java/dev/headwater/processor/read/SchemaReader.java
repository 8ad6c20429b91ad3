package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.SchemaModel;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/** Reads the schema of a class marked {@code @Connector}. */
public final class SchemaReader {
  private final World world;

  /** A reader over a compiler's view of the world. */
  public SchemaReader(World world) {
    this.world = world;
  }

  /**
   * Reads a schema. What is wrong with it, the reading of the connector complains of; what is wrong
   * with a root, the reading of the root.
   */
  public Read<SchemaModel> read(
      TypeElement type, EntityReader reader, Function<EntityModel, List<Problem>> check) {
    TypeReader typeReader = new TypeReader();
    Mark mark = Mark.on(type, "Connector").orElseThrow();
    List<Located<JavaType>> roots = ConnectorReader.roots(mark, typeReader);
    if (typeReader.unresolved().isPresent()) {
      return new Read.NotYet<>(typeReader.unresolved().get());
    }
    List<ClassId> entities =
        roots.stream()
            .flatMap(root -> root.value().plainClass().stream())
            .filter(this::isEntity)
            .toList();
    for (ClassId entity : entities) {
      Read<EntityModel> read = read(entity, type, reader);
      if (read instanceof Read.NotYet<EntityModel> notYet) {
        return new Read.NotYet<>(notYet.type());
      }
      if (!(read instanceof Read.Ok<EntityModel> ok) || !check.apply(ok.value()).isEmpty()) {
        return new Read.Bad<>(List.of());
      }
    }
    ClassId id = TypeReader.idOf(type);
    typeReader.use(type);
    SchemaModel schema =
        new SchemaModel(
            id,
            EntityReader.isPublic(type),
            mark.text("namespace", id.packageName()).value(),
            mark.text("name", ConnectorModel.defaultName(id)).value(),
            entities,
            Lint.of(typeReader, world.elements()));
    boolean sound =
        !entities.isEmpty()
            && entities.size() == roots.size()
            && Taken.of(world.elements(), List.of(schema.id())).isEmpty();
    return sound ? new Read.Ok<>(schema) : new Read.Bad<>(List.of());
  }

  private boolean isEntity(ClassId id) {
    TypeElement type = world.elements().getTypeElement(id.qualifiedName());
    return type != null && Mark.isOn(type, "Entity");
  }

  private Read<EntityModel> read(ClassId entity, TypeElement by, EntityReader reader) {
    TypeElement type = world.elements().getTypeElement(entity.qualifiedName());
    return reader.read(type, ElementSite.of(by));
  }
}
