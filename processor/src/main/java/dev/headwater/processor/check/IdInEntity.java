package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Stray;
import java.util.List;

/** HW123: {@code @Id} stands in an entity. */
final class IdInEntity implements Check<Stray> {
  @Override
  public List<Problem> check(Stray stray) {
    return stray.annotation().equals("Id")
        ? List.of(
            Problem.of(
                "HW123",
                stray.site(),
                "@Id on '%s', but '%s' is no entity; mark the class @Entity",
                stray.member(),
                stray.enclosing()))
        : List.of();
  }
}
