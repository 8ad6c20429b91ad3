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
    boolean itsOwn =
        Stream.concat(
                Stream.of("Type", "Input", "Connector", "Schema", "Executor")
                    .map(awaiting.id()::generated),
                AnyView.generatedFrom(awaiting.id()).stream())
            .anyMatch(generated -> generated.simpleName().equals(missing));
    return itsOwn
        ? List.of(
            Problem.of(
                "HW005",
                awaiting.site(),
                "'%s' waits for %s, which is generated from itself; it may be named anywhere but in"
                    + " the fields of an entity and in the annotated methods of a connector",
                awaiting.id().nestedName(),
                missing))
        : List.of();
  }
}
