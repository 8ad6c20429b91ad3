package dev.headwater.processor.read;

import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;

/** The constructor parameters of an immutable class, each with its accessor. */
final class ImmutableMembers {
  private ImmutableMembers() {}

  static Members read(TypeElement type, ExecutableElement constructor, Types types) {
    Properties properties = new Properties(type, types);
    List<Member> members = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (VariableElement parameter : constructor.getParameters()) {
      String name = parameter.getSimpleName().toString();
      Optional<ExecutableElement> accessor = properties.accessor(name);
      if (accessor.isEmpty()) {
        problems.add(
            Problem.of(
                "HW106",
                ElementSite.of(parameter),
                "constructor parameter '%s' of entity '%s' has no accessor; add a method %s()"
                    + " that returns it%s",
                name,
                type.getSimpleName(),
                name,
                NearestName.hint(name, properties.accessorNames())));
      } else if (!types.isSameType(parameter.asType(), properties.typeOf(accessor.get()))) {
        problems.add(
            Problem.of(
                "HW107",
                ElementSite.of(parameter),
                "constructor parameter '%s' has type %s, but its accessor returns %s; give both the"
                    + " same type",
                name,
                new TypeReader().read(parameter.asType()),
                new TypeReader().read(properties.typeOf(accessor.get()))));
      } else {
        members.add(member(name, parameter, accessor.get(), properties));
      }
    }
    Set<String> taken =
        constructor.getParameters().stream()
            .map(parameter -> parameter.getSimpleName().toString())
            .collect(Collectors.toSet());
    problems.addAll(PropertiesTaken.problems(type, properties, taken));
    return new Members(Shape.IMMUTABLE, members, problems);
  }

  private static Member member(
      String name, VariableElement parameter, ExecutableElement accessor, Properties properties) {
    List<Element> marks = new ArrayList<>(List.of(parameter, accessor));
    properties.field(name).ifPresent(marks::add);
    return new Member(
        name,
        parameter.asType(),
        Nullability.of(parameter) || Nullability.of(accessor),
        accessor.getSimpleName().toString(),
        Optional.empty(),
        marks,
        ElementSite.of(parameter),
        List.of(accessor));
  }
}
