package dev.headwater.processor.check;

import dev.headwater.processor.model.AnyView;
import dev.headwater.processor.model.Awaiting;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** HW005: what is read of a class mentions nothing that is generated from it. */
final class NotGeneratedFromItself implements Check<Awaiting> {
  @Override
  public List<Problem> check(Awaiting awaiting) {
    String missing = awaiting.missing().substring(awaiting.missing().lastIndexOf('.') + 1);
    boolean ofView =
        AnyView.generatedFrom(awaiting.id()).stream()
            .anyMatch(generated -> generated.simpleName().equals(missing));
    boolean ofOther =
        Stream.of("Type", "Input", "Connector", "Schema", "Executor")
            .anyMatch(suffix -> awaiting.id().generated(suffix).simpleName().equals(missing));
    return ofView || ofOther
        ? List.of(
            Problem.of(
                "HW005",
                awaiting.site(),
                "'%s' waits for %s, which is generated from itself; it may be named anywhere but in %s",
                awaiting.id().nestedName(),
                missing,
                ofView
                    ? "the fields of a view, computed ones included"
                    : "the fields of an entity and in the annotated methods of a connector"))
        : List.of();
  }
}
