package dev.headwater.processor.fuzz;

import dev.headwater.processor.testing.SourceFile;
import java.util.ArrayList;

/** Takes lines and files away from a failing case for as long as it still fails. */
record Shrinker(Oracle oracle) {

  FuzzCase shrink(FuzzCase failing) {
    FuzzCase smallest = failing;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (int file = smallest.sources().size() - 1; file >= 0; file--) {
        FuzzCase without = withoutFile(smallest, file);
        if (fails(without)) {
          smallest = without;
          smaller = true;
        } else {
          FuzzCase shorter = shrinkFile(smallest, file);
          smaller |= !shorter.equals(smallest);
          smallest = shorter;
        }
      }
    }
    return smallest;
  }

  private FuzzCase shrinkFile(FuzzCase failing, int file) {
    FuzzCase smallest = failing;
    int line = 0;
    while (line < smallest.sources().get(file).text().lines().count()) {
      FuzzCase without = withoutLine(smallest, file, line);
      if (fails(without)) {
        smallest = without;
      } else {
        line++;
      }
    }
    return smallest;
  }

  private static FuzzCase withoutFile(FuzzCase failing, int file) {
    var sources = new ArrayList<>(failing.sources());
    sources.remove(file);
    return failing.with(sources);
  }

  private static FuzzCase withoutLine(FuzzCase failing, int file, int line) {
    var sources = new ArrayList<>(failing.sources());
    var lines = new ArrayList<>(sources.get(file).text().lines().toList());
    lines.remove(line);
    String path = sources.get(file).path();
    sources.set(file, new SourceFile(path, String.join("\n", lines) + "\n"));
    return failing.with(sources);
  }

  private boolean fails(FuzzCase candidate) {
    return !candidate.sources().isEmpty() && oracle.judge(candidate).kind() == Verdict.Kind.FAILED;
  }
}
