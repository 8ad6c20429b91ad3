package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.ConstantNames;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.JavaType.Declared;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads an entity that is a class file: from the stamp on its generated type, and from the types of
 * that type's constants.
 */
final class CompiledEntityReader {
  private final World world;

  CompiledEntityReader(World world) {
    this.world = world;
  }

  /**
   * Reads an entity.
   *
   * @param by who mentions it, to be complained of if it was compiled without us
   */
  Read<EntityModel> read(TypeElement type, ElementSite by) {
    ClassId id = TypeReader.idOf(type);
    String generatedName = EntityModel.typeIdOf(id).qualifiedName();
    TypeElement generated = world.elements().getTypeElement(generatedName);
    Optional<Mark> stamp =
        Optional.ofNullable(generated).flatMap(found -> Mark.on(found, "stamp.GeneratedEntity"));
    if (generated == null || stamp.isEmpty()) {
      return new Read.Bad<>(List.of(notGenerated(id, by)));
    }
    List<String> ids = names(stamp.get(), "ids");
    List<FieldModel> fields =
        names(stamp.get(), "fields").stream()
            .map(name -> field(name, ids.contains(name), generated))
            .toList();
    return new Read.Ok<>(
        new EntityModel(
            id,
            stamp.get().text("name", id.simpleName()),
            EntityReader.isPublic(type),
            EntityShape.of(type),
            fields,
            List.of(),
            Set.of(),
            Set.of(),
            ElementSite.of(type)));
  }

  /** HW316: an entity that is a class file was compiled without us. */
  static Problem notGenerated(ClassId id, ElementSite by) {
    return Problem.of(
        "HW316",
        by,
        "entity '%s' is compiled, but %s was not generated with it; compile it with the Headwater"
            + " processor",
        id,
        EntityModel.typeIdOf(id));
  }

  private static List<String> names(Mark stamp, String member) {
    return stamp.values(member).stream().map(each -> String.valueOf(each.value())).toList();
  }

  private static FieldModel field(String name, boolean isId, TypeElement generated) {
    String constant = ConstantNames.ofField(name);
    Element element =
        ElementFilter.fieldsIn(generated.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().contentEquals(constant))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(generated + " has no " + constant));
    Declared declared = (Declared) new TypeReader().read(element.asType());
    JavaType value = value(declared);
    return new FieldModel(
        name,
        value,
        type(declared.id(), value),
        false,
        isId,
        name,
        Optional.empty(),
        ElementSite.of(element));
  }

  /** The value's type, which a text field does not write. */
  private static JavaType value(Declared constant) {
    return constant.id().equals(KnownTypes.TEXT_FIELD)
        ? new Declared(KnownTypes.STRING, List.of())
        : constant.arguments().get(constant.arguments().size() - 1);
  }

  private static FieldType type(ClassId constant, JavaType value) {
    Optional<ClassId> target = value.plainClass();
    if (constant.equals(KnownTypes.MANY_FIELD) && target.isPresent()) {
      return new FieldType.Collection(target.get());
    }
    return constant.equals(KnownTypes.REF_FIELD) && target.isPresent()
        ? new FieldType.Reference(target.get())
        : new FieldType.Compiled(
            constant.equals(KnownTypes.ORDERED_FIELD) || constant.equals(KnownTypes.TEXT_FIELD));
  }
}
