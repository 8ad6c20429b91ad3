package dev.headwater.processor.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What one compiler reported against what was expected of it.
 *
 * @param missing expected and not found
 * @param unexpected found and not expected
 */
record Comparison(List<Expected> missing, List<Found> unexpected) {

  static Comparison of(
      CompilerKind compiler,
      Collection<SourceFile> sources,
      Collection<Expected> expected,
      Collection<Found> found) {
    var missing = new ArrayList<Expected>();
    var left = new ArrayList<>(found);
    for (Expected each : expected) {
      if (each.compilers().contains(compiler)
          && !remove(left, f -> each.saysWhat(f) && each.standsWhere(f))
          && !(placeless(compiler, sources, each)
              && remove(left, f -> each.saysWhat(f) && f.file().isEmpty()))) {
        missing.add(each);
      }
    }
    return new Comparison(missing, left);
  }

  boolean isClean() {
    return missing.isEmpty() && unexpected.isEmpty();
  }

  private static boolean remove(List<Found> left, Predicate<Found> which) {
    var first = left.stream().filter(which).findFirst();
    first.ifPresent(left::remove);
    return first.isPresent();
  }

  private static boolean placeless(
      CompilerKind compiler, Collection<SourceFile> sources, Expected expected) {
    return compiler == CompilerKind.ECJ
        && sources.stream()
            .filter(source -> source.path().equals(expected.file()))
            .anyMatch(source -> Placeless.linesOf(source).get(expected.line()));
  }

  @Override
  public String toString() {
    return "  expected, not found:\n"
        + Listing.of(missing)
        + "\n  found, not expected:\n"
        + Listing.of(unexpected);
  }
}
