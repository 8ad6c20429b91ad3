package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.Holds;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.RowModel;
import dev.headwater.processor.model.RowProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads the types of rows for one view or source. A property whose type does not exist yet holds
 * nobody up until it is looked for.
 */
final class RowReader {
  private final World world;
  private final TypeReader types;
  private final PackageElement from;
  private final Map<ClassId, RowModel> rows = new HashMap<>();
  private final Map<String, Seen> seen = new HashMap<>();

  /** What is to be noted once a property is used. */
  private record Seen(Element getter, TypeReader read) {}

  /**
   * A reader.
   *
   * @param types notes what is used
   * @param from the package that generated code is in
   */
  RowReader(World world, TypeReader types, PackageElement from) {
    this.world = world;
    this.types = types;
    this.from = from;
  }

  RowModel read(TypeElement type) {
    ClassId id = TypeReader.idOf(type);
    RowModel known = rows.get(id);
    if (known != null) {
      return known;
    }
    Supertypes.missing(type).ifPresent(types::markUnresolved);
    types.use(type);
    List<String> ids = EntityIds.of(type, world);
    RowModel row =
        new RowModel(
            id,
            new GetterReader(world.types(), from)
                .read(type).stream().map(getter -> property(id, getter, ids)).toList());
    rows.put(id, row);
    return row;
  }

  /** Reads the rows of a class that a property holds. */
  RowModel read(ClassId id) {
    return read(world.elements().getTypeElement(id.qualifiedName()));
  }

  private RowProperty property(ClassId row, Getter getter, List<String> ids) {
    TypeReader read = new TypeReader();
    JavaType javaType = read.read(getter.type());
    seen.put(key(row, getter.property()), new Seen(getter.method(), read));
    Holds holds = new HoldsReader(read, from).read(getter.type());
    Optional<JavaType> thrown =
        getter.method().getThrownTypes().stream()
            .filter(type -> ThrowsNothing.isChecked(type, world.types()))
            .map(read::read)
            .findFirst();
    return new RowProperty(
        getter.property(),
        getter.method().getSimpleName().toString(),
        javaType,
        thrown
            .<Holds>map(type -> new Holds.Unusable(javaType + " that throws " + type))
            .orElse(holds),
        getter.nullable(),
        ids.contains(getter.property()));
  }

  /** The property of a name, which is used from now on. */
  Optional<RowProperty> find(RowModel row, String name) {
    Seen found = seen.get(key(row.id(), name));
    if (found != null) {
      found.read().unresolved().ifPresent(types::markUnresolved);
      found.read().used().forEach(types::use);
      types.use(found.getter());
    }
    return row.property(name);
  }

  private static String key(ClassId row, String property) {
    return row + "#" + property;
  }
}
