package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Site;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewMember;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;

/** HW176: @Ordered and @PageSize are on a list of a view that is cut here. */
final class ListMarkOnList implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    List<Problem> problems = new ArrayList<>();
    for (ViewField field : view.fields()) {
      if (!(field instanceof ViewField.RelationField relation
          && relation.many()
          && !relation.isPage())) {
        ViewMember member = field.member();
        member.ordered().ifPresent(name -> problems.add(problem("Ordered", field, name.site())));
        member
            .pageSizes()
            .ifPresent(sizes -> problems.add(problem("PageSize", field, sizes.usual().site())));
      }
    }
    return problems;
  }

  private static Problem problem(String annotation, ViewField field, Site site) {
    boolean page = field instanceof ViewField.RelationField relation && relation.isPage();
    return Problem.of(
        "HW176",
        site,
        "@%s on '%s' of type %s, %s; remove it",
        annotation,
        field.member().name(),
        field.member().type(),
        page ? "whose pages were cut elsewhere" : "which is no list of a view");
  }
}
