package dev.headwater.processor.check;

import dev.headwater.processor.model.PageSizes;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** HW177: a page has at least one item, and at most as many as are allowed. */
final class PageSizeInRange implements Check<ViewModel> {
  @Override
  public List<Problem> check(ViewModel view) {

    return Stream.concat(
            Stream.of(view.pageSizes()),
            view.fields().stream().flatMap(field -> field.member().pageSizes().stream()))
        .flatMap(sizes -> problem(sizes).stream())
        .toList();
  }

  private static Optional<Problem> problem(PageSizes sizes) {
    int usual = sizes.usual().value();
    int max = sizes.max().value();
    if (usual < 1) {
      return Optional.of(
          Problem.of("HW177", sizes.usual().site(), "a page of %d items; have at least 1", usual));
    }
    return max < usual
        ? Optional.of(
            Problem.of(
                "HW177",
                sizes.max().site(),
                "a page has %d items, and at most %d; have max be at least %1$d",
                usual,
                max))
        : Optional.empty();
  }
}
