package dev.headwater.processor.check;

import dev.headwater.processor.model.InputComponent;
import dev.headwater.processor.model.InputConstraint;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.MutationInputModel;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Site;
import java.util.List;
import java.util.Optional;

/** HW356: it is said once whether a component may be absent or null. */
final class PresenceIsClear implements Check<MutationInputModel> {
  @Override
  public List<Problem> check(MutationInputModel input) {

    return input.fields().stream().flatMap(field -> problem(field).stream()).toList();
  }

  private static Optional<Problem> problem(InputComponent field) {
    if (field.given() && field.nullable()) {
      return of(field, field.site(), "is a Given, which is never null; remove @Nullable");
    }
    if (field.nullable() && field.type() instanceof JavaType.Primitive) {
      return of(
          field,
          field.site(),
          "is a primitive and cannot be null; make it @Nullable " + field.type().boxed());
    }
    Optional<Site> required = field.required();
    if (required.isPresent() && field.given()) {
      return of(field, required.get(), "is a Given, which may be absent; remove @Required");
    }
    if (required.isPresent() && !field.nullable()) {
      return of(
          field,
          required.get(),
          "is not @Nullable, and so required anyway; remove @Required, or add @Nullable");
    }
    boolean nullable = field.nullable() || field.givenNullable();
    return field.value().constraints().stream()
        .filter(constraint -> nullable && constraint.meaning() instanceof InputConstraint.NotNull)
        .findFirst()
        .flatMap(
            constraint ->
                of(field, constraint.site(), "is both @Nullable and @NotNull; remove one of them"));
  }

  private static Optional<Problem> of(InputComponent field, Site site, String what) {
    return Optional.of(Problem.of("HW356", site, "'%s' %s", field.name(), what));
  }
}
