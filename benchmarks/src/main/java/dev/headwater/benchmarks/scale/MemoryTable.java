package dev.headwater.benchmarks.scale;

import java.util.List;
import java.util.Locale;

/**
 * Whether what the engine holds grows with the pages: the same parents with ten times the pages,
 * ten times the parents, and, to show that growth would be seen, an engine that keeps something.
 *
 * @param few the fewest pages
 * @param morePages ten times as many, of as many parents
 * @param moreParents ten times as many, of ten times as many parents
 * @param oneParent all pages that one parent may have by default
 * @param hoarding as {@code morePages}, keeping one object for each page
 */
record MemoryTable(Held few, Held morePages, Held moreParents, Held oneParent, Held hoarding) {
  /** Less than the smallest thing that could be kept, which is a reference of 4 bytes. */
  static final double MOST_PER_PAGE = 1;

  /** Measures with this many parents of ten pages each, and ten times that. */
  static MemoryTable measure(int parents) {
    EngineMemory.measure(parents, 10); // not counted: it loads the classes
    return new MemoryTable(
        EngineMemory.measure(parents, 10),
        EngineMemory.measure(parents, 100),
        EngineMemory.measure(10 * parents, 10),
        EngineMemory.measure(1, 10_000),
        EngineMemory.measureHoarding(parents, 100));
  }

  /** Whether nothing is kept for each page, and keeping something would have been seen. */
  boolean isFlat() {
    return grows(morePages) < MOST_PER_PAGE
        && grows(moreParents) < MOST_PER_PAGE
        && grows(hoarding) > MOST_PER_PAGE;
  }

  private double grows(Held more) {
    return more.perPageMoreThan(few);
  }

  /** The table, to be read. */
  List<String> lines() {
    return List.of(
        String.format(
            Locale.ROOT,
            "%10s %12s %12s %14s %16s",
            "parents",
            "pages each",
            "pages",
            "bytes held",
            "per page more"),
        few.toString(),
        line(morePages, ""),
        line(moreParents, ""),
        oneParent + "                   cursors of one parent, freed with it",
        line(hoarding, "  if it kept an object for each page"));
  }

  private String line(Held more, String remark) {
    return String.format(Locale.ROOT, "%s %16.2f%s", more, grows(more), remark);
  }
}
