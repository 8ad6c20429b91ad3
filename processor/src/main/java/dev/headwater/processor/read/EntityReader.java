package dev.headwater.processor.read;

import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldModel;
import dev.headwater.processor.model.Located;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a class marked {@code @Entity}. */
public final class EntityReader {
  private final World world;
  private final CompiledEntityReader compiled;

  /** A reader over a compiler's view of the world. */
  public EntityReader(World world) {
    this.world = world;
    this.compiled = new CompiledEntityReader(world);
  }

  /** Reads an entity that something else mentions, be it a source or a class file. */
  Read<EntityModel> read(TypeElement type, ElementSite by) {
    return world.isSource(type) ? read(type) : compiled.read(type, by);
  }

  /** Reads the source of an entity; only superclasses and types of fields can make it wait. */
  public Read<EntityModel> read(TypeElement type) {
    if (IllegalRecord.is(type)) {
      return new Read.Bad<>(List.of());
    }
    List<Problem> misshapen = EntityShape.problems(type);
    if (!misshapen.isEmpty()) {
      return new Read.Bad<>(misshapen);
    }
    Optional<String> superclass = missingSuperclass(type);
    if (superclass.isPresent()) {
      return new Read.NotYet<>(superclass.get());
    }
    Members members = EntityShape.members(type, world.types());
    if (!members.problems().isEmpty()) {
      return new Read.Bad<>(members.problems());
    }
    List<Problem> throwing = ThrowsNothing.problems(type, members, world.types());
    if (!throwing.isEmpty()) {
      return new Read.Bad<>(throwing);
    }
    TypeReader typeReader = new TypeReader();
    FieldTypeReader fieldTypes = new FieldTypeReader(typeReader, TypeReader.packageOf(type));
    List<FieldModel> fields =
        members.list().stream().map(member -> field(member, typeReader, fieldTypes)).toList();
    ThrowsNothing.called(type, members).stream()
        .flatMap(called -> called.getThrownTypes().stream())
        .forEach(typeReader::read);
    if (typeReader.unresolved().isPresent()) {
      return new Read.NotYet<>(typeReader.unresolved().get());
    }
    List<Problem> links = fields.stream().flatMap(field -> brokenLink(field).stream()).toList();
    if (!links.isEmpty()) {
      return new Read.Bad<>(links);
    }
    ClassId id = TypeReader.idOf(type);
    return new Read.Ok<>(
        new EntityModel(
            id,
            Mark.on(type, "Entity").orElseThrow().text("name", id.simpleName()),
            isPublic(type),
            members.shape(),
            fields,
            strayIds(type, members),
            Taken.of(
                world.elements(), List.of(EntityModel.typeIdOf(id), EntityModel.inputIdOf(id))),
            warnings(type, members, typeReader),
            ElementSite.of(type)));
  }

  /** A class whose members the entity has, if it does not exist. */
  private static Optional<String> missingSuperclass(TypeElement type) {
    TypeMirror superclass = type.getSuperclass();
    while (superclass instanceof DeclaredType declared) {
      if (superclass.getKind() == TypeKind.ERROR) {
        return Optional.of(superclass.toString());
      }
      superclass = ((TypeElement) declared.asElement()).getSuperclass();
    }
    return Optional.empty();
  }

  private static FieldModel field(Member member, TypeReader types, FieldTypeReader fieldTypes) {
    return new FieldModel(
        member.name(),
        types.read(member.type()),
        fieldTypes.read(member.type()),
        member.nullable(),
        member.marks().stream().anyMatch(mark -> Mark.isOn(mark, "Id")),
        member.getter(),
        member.setter(),
        member.site());
  }

  /** What is wrong with the entity that a field leads to, if that was compiled without us. */
  private Optional<Problem> brokenLink(FieldModel field) {
    return field
        .type()
        .leadsTo()
        .filter(id -> !world.isSource(world.elements().getTypeElement(id.qualifiedName())))
        .filter(id -> !isGenerated(EntityModel.typeIdOf(id)))
        .map(id -> CompiledEntityReader.notGenerated(id, (ElementSite) field.site()));
  }

  private boolean isGenerated(ClassId id) {
    TypeElement type = world.elements().getTypeElement(id.qualifiedName());
    return type != null && Mark.isStamped(type);
  }

  /** Whatever is marked {@code @Id} and belongs to no field. */
  private static List<Located<String>> strayIds(TypeElement type, Members members) {
    Set<String> known = new TreeSet<>();
    members.list().forEach(member -> known.add(member.name()));
    List<Element> candidates = new ArrayList<>(type.getEnclosedElements());
    for (ExecutableElement executable : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      candidates.addAll(executable.getParameters());
    }
    List<Element> used = members.list().stream().flatMap(m -> m.marks().stream()).toList();
    return candidates.stream()
        .filter(element -> Mark.isOn(element, "Id"))
        .filter(element -> !used.contains(element))
        .filter(element -> !(isCopy(element) && known.contains(element.getSimpleName().toString())))
        .map(
            element ->
                new Located<String>(element.getSimpleName().toString(), ElementSite.of(element)))
        .toList();
  }

  /** Whether javac may have copied the annotation here from a record component. */
  private static boolean isCopy(Element element) {
    return element instanceof VariableElement;
  }

  static boolean isPublic(TypeElement type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  private Set<String> warnings(TypeElement type, Members members, TypeReader typeReader) {
    typeReader.use(type);
    EntityShape.constructors(type).forEach(typeReader::use);
    members.list().forEach(member -> member.uses().forEach(typeReader::use));
    return Lint.of(typeReader, world.elements());
  }
}
