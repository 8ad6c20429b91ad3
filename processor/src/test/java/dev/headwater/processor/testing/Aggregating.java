package dev.headwater.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What incremental builds do with an aggregating processor beside isolating ones: when a source
 * changes, only that is compiled again; the aggregating processor sees the other generated classes
 * compiled, and what it writes is as after a whole build.
 */
public final class Aggregating {

  private Aggregating() {}

  /**
   * Compiles, changes one source, and compiles that again, under both compilers.
   *
   * @return the names of the classes that are then written anew
   */
  public static Set<String> writtenAgain(
      Processors processors, SourceFile changed, List<SourceFile> sources) {
    Set<String> written = new TreeSet<>();
    for (CompilerKind compiler : CompilerKind.values()) {
      written.addAll(writtenAgain(compiler, processors, changed, sources));
    }
    return written;
  }

  private static Set<String> writtenAgain(
      CompilerKind compiler, Processors processors, SourceFile changed, List<SourceFile> sources) {
    var first = new ArrayList<Written>();
    Compiled before =
        Compilation.of(compiler, Incremental.watched(processors, first), sources)
            .run()
            .successful();
    Set<String> stale = new HashSet<>(changed.types());
    first.stream()
        .filter(each -> each.origins().size() > 1 || stale.containsAll(each.origins()))
        .forEach(each -> stale.add(each.file()));
    var again = new ArrayList<Written>();
    Compiled now =
        compile(compiler, Incremental.watched(processors, again), changed, before, stale);
    Compiled whole =
        Compilation.of(
                compiler,
                processors,
                Stream.concat(
                        sources.stream().filter(each -> !each.path().equals(changed.path())),
                        Stream.of(changed))
                    .toList())
            .run()
            .successful();
    SortedMap<String, String> together = new TreeMap<>(before.generated());
    together.keySet().removeIf(path -> stale.contains(Incremental.typeOf(path)));
    together.putAll(now.generated());
    if (!together.equals(whole.generated())) {
      throw new AssertionError(
          compiler
              + ": "
              + Difference.between(together, whole.generated())
              + "\nthe first from an incremental build, the other from a whole one");
    }
    return new TreeSet<>(again.stream().map(Written::file).toList());
  }

  /** Compiles a source over the classes of an earlier run that are not stale. */
  private static Compiled compile(
      CompilerKind compiler,
      Processors processors,
      SourceFile changed,
      Compiled before,
      Set<String> stale) {
    try (Workplace place = Workplace.create()) {
      place.write(before.classes(), stale);
      List<String> kept =
          before.generated().keySet().stream()
              .map(Incremental::typeOf)
              .filter(type -> !stale.contains(type))
              .toList();
      return Compilation.of(compiler, processors, List.of(changed))
          .withClassPath(place.classFolder())
          .withClasses(kept)
          .run()
          .successful();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
