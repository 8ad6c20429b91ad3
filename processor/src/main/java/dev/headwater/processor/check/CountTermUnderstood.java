package dev.headwater.processor.check;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.CountTerm;
import dev.headwater.processor.model.NearestName;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** HW196: what is counted is said in the form property = literal. */
final class CountTermUnderstood implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    List<Problem> problems = new ArrayList<>();
    for (Passed passed : Passed.to(view)) {
      passed.as(ComputedArgument.Counted.class).stream()
          .flatMap(count -> count.terms().stream())
          .forEach(
              term ->
                  reason(term.value())
                      .ifPresent(
                          reason -> problems.add(Problem.of("HW196", term.site(), "%s", reason))));
    }
    return problems;
  }

  private static Optional<String> reason(CountTerm term) {
    if (term instanceof CountTerm.Malformed malformed) {
      return Optional.of(
          "'"
              + malformed.text()
              + "' is no condition; write \"property = value\" or \"property != value\"");
    }
    if (term instanceof CountTerm.UnknownProperty unknown) {
      return Optional.of(
          "'"
              + unknown.name()
              + "' is no property of the rows that are counted"
              + NearestName.hintOrAll(unknown.name(), unknown.known()));
    }
    return term instanceof CountTerm.WrongLiteral wrong
        ? Optional.of(
            "'"
                + wrong.property().name()
                + "' has type "
                + wrong.property().javaType()
                + " and cannot be compared with "
                + wrong.literal()
                + "; write "
                + wrong.advice())
        : Optional.empty();
  }
}
