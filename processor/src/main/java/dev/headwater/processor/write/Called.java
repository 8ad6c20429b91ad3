package dev.headwater.processor.write;

import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.ComputedMethod;
import dev.headwater.processor.model.Guard;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewMember;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A call of a static method of a view: to compute a field, or to check whether it may be seen. */
record Called(ViewMember member, ComputedMethod method, boolean isCheck) {

  /** Every call, field by field, the computation before the check. */
  static List<Called> in(ViewModel view) {
    List<Called> calls = new ArrayList<>();
    for (ViewField field : view.fields()) {
      if (field instanceof ViewField.ComputedField computed) {
        calls.add(new Called(field.member(), computed.method(), false));
      }
      check(field).ifPresent(calls::add);
    }
    return calls;
  }

  /** The check of a field. */
  static Optional<Called> check(ViewField field) {
    return field
        .member()
        .guard()
        .flatMap(Guard::method)
        .map(method -> new Called(field.member(), method, true));
  }

  /** Every call that a field gives rise to. */
  static List<Called> of(ViewModel view, ViewField field) {
    return in(view).stream().filter(call -> call.member().equals(field.member())).toList();
  }

  /** What names of generated members begin with: {@code email}, {@code emailCheck}. */
  String stem() {
    return member.name() + (isCheck ? "Check" : "");
  }

  /** The parameters that count, by their places. */
  List<Integer> counts() {
    return places(ComputedArgument.Counted.class);
  }

  /** The parameters that are one argument of the client each, by their places. */
  List<Integer> clientArguments() {
    return places(ComputedArgument.ClientArgument.class);
  }

  private List<Integer> places(Class<? extends ComputedArgument> kind) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < method.arguments().size(); i++) {
      if (kind.isInstance(method.arguments().get(i))) {
        places.add(i);
      }
    }
    return places;
  }

  /** The name of a parameter. */
  String parameter(int place) {
    return method.method().parameters().get(place).name();
  }
}
