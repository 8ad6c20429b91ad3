package dev.headwater.processor.read;

import dev.headwater.processor.model.InputComponent;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.KnownTypes;
import dev.headwater.processor.model.MutationInputModel;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a record marked {@code @MutationInput}. */
public final class MutationInputReader {
  private final World world;

  /** A reader over a compiler's view of the world. */
  public MutationInputReader(World world) {
    this.world = world;
  }

  /** Reads an input; what its components mention can make it wait. */
  public Read<MutationInputModel> read(TypeElement type) {
    Optional<Problem> misshapen = misshapen(type);
    if (misshapen.isPresent() || IllegalRecord.is(type)) {
      return new Read.Bad<>(misshapen.stream().toList());
    }
    TypeReader types = new TypeReader();
    types.use(type);
    InputValueReader values = new InputValueReader(world, types, TypeReader.packageOf(type));
    List<InputComponent> fields = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      types.use(component.getAccessor());
      fields.add(component(type, component, types, values));
    }
    return types.unresolved().isPresent()
        ? new Read.NotYet<>(types.unresolved().get())
        : new Read.Ok<>(model(type, fields, types));
  }

  private MutationInputModel model(
      TypeElement type, List<InputComponent> fields, TypeReader types) {
    MutationInputModel draft =
        new MutationInputModel(
            TypeReader.idOf(type),
            EntityReader.isPublic(type),
            Mark.isOn(type, "Strict"),
            fields,
            Set.of(),
            Lint.of(types, world.elements()),
            ElementSite.of(type));
    return draft.withTaken(Taken.of(world.elements(), List.of(draft.readerId())));
  }

  /** HW350: an input is a record that generated code can make. */
  private static Optional<Problem> misshapen(TypeElement type) {
    Optional<Problem> problem = ClassProblem.of(type, "HW350", "input", "a record");
    boolean other = problem.isEmpty() && type.getKind() != ElementKind.RECORD;
    return other
        ? Optional.of(
            Problem.of(
                "HW350",
                ElementSite.of(type),
                "input '%s' is a class; make it a record",
                type.getSimpleName()))
        : problem;
  }

  private static InputComponent component(
      TypeElement type,
      RecordComponentElement component,
      TypeReader types,
      InputValueReader values) {
    Element field = RecordMembers.field(type, component);
    TypeMirror written = field.asType();
    JavaType javaType = types.read(written);
    boolean given = javaType.argumentsOf(KnownTypes.GIVEN, 1).isPresent();
    TypeMirror held = given ? ((DeclaredType) written).getTypeArguments().get(0) : written;
    InputMarks marks = InputMarks.on(component, field);
    return new InputComponent(
        component.getSimpleName().toString(),
        javaType,
        values.read(held, given ? marks.and(held) : marks),
        Nullability.of(component),
        given,
        given && Mark.isNullable(held),
        Mark.on(component, "Required").map(mark -> ElementSite.of(field)),
        ElementSite.of(field));
  }
}
