package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;

/** HW292: a request has one context. */
final class InlineContext implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.context().stream()
        .flatMap(
            context ->
                view.relations().stream()
                    .filter(
                        field -> field.inlineContext().filter(c -> !c.equals(context)).isPresent())
                    .map(
                        field ->
                            Problem.of(
                                "HW292",
                                field.member().site(),
                                "view '%s' of relation '%s' takes the context %s, but there is %s already;"
                                    + " a request has one context",
                                field.target().id().simpleName(),
                                field.member().name(),
                                field.inlineContext().orElseThrow(),
                                context)))
        .toList();
  }
}
