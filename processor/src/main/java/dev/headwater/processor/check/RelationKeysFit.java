package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.RelationMark;
import dev.headwater.processor.model.ViewMember;
import dev.headwater.processor.model.ViewModel;
import java.util.List;
import java.util.Optional;

/** HW169: a relation says what fits it: one key, or a link and both. */
final class RelationKeysFit implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return view.relations().stream()
        .flatMap(
            field ->
                field.member().relation().stream()
                    .flatMap(mark -> reason(field.many(), mark).stream())
                    .map(reason -> problem(field.member(), reason)))
        .toList();
  }

  private static Problem problem(ViewMember member, String reason) {
    return Problem.of(
        "HW169",
        member.relation().orElseThrow().site(),
        "@Relation on '%s' %s",
        member.name(),
        reason);
  }

  private static Optional<String> reason(boolean many, RelationMark mark) {
    boolean local = mark.localKey().isPresent();
    boolean foreign = mark.foreignKey().isPresent();
    if (mark.through().isPresent()) {
      if (!many) {
        return Optional.of(
            "names links, but the relation is to one; make it a List, or remove through");
      }
      return local && foreign
          ? Optional.empty()
          : Optional.of(
              "names links; say in foreignKey which of their properties holds the id of this row, and"
                  + " in localKey which holds that of the related one");
    }
    if (many) {
      return foreign && !local
          ? Optional.empty()
          : Optional.of(
              "is on a list; say in foreignKey alone which property of the related rows holds the id of"
                  + " this row");
    }
    return local && !foreign
        ? Optional.empty()
        : Optional.of(
            "is on a relation to one; say in localKey alone which property of this row holds the id of"
                + " the related one");
  }
}
