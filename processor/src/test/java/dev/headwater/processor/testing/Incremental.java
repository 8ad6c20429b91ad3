package dev.headwater.processor.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What Gradle asks of an isolating processor, without Gradle: each file comes from exactly one type
 * of the sources, and compiling that type's source again, with all else as class files, gives the
 * same files and the same diagnostics.
 */
public final class Incremental {

  private Incremental() {}

  /** Checks the contract for each source in turn, under both compilers. */
  public static void assertIsolating(Processors processors, String... sources) {
    List<SourceFile> files = Stream.of(sources).map(SourceFile::of).toList();
    for (CompilerKind compiler : CompilerKind.values()) {
      var written = new ArrayList<Written>();
      var all = Compilation.of(compiler, watched(processors, written), files).run().successful();
      checkOrigins(compiler, files, written);
      for (SourceFile touched : files) {
        checkTouched(processors, touched, all, written);
      }
    }
  }

  static Processors watched(Processors processors, List<Written> written) {
    return () ->
        List.copyOf(
            processors.create().stream().map(p -> new WatchedProcessor(p, written)).toList());
  }

  private static void checkOrigins(
      CompilerKind compiler, List<SourceFile> files, List<Written> written) {
    var types = new HashSet<String>();
    files.forEach(file -> types.addAll(file.types()));
    for (Written each : written) {
      if (each.origins().size() != 1 || !types.containsAll(each.origins())) {
        throw new AssertionError(
            compiler
                + ": "
                + each.file()
                + " must have one originating type of the sources, has "
                + each.origins());
      }
    }
  }

  private static void checkTouched(
      Processors processors, SourceFile touched, Compiled all, List<Written> written) {
    Set<String> stale = new HashSet<>(touched.types());
    written.stream()
        .filter(each -> touched.types().containsAll(each.origins()))
        .forEach(each -> stale.add(each.file()));
    try (Workplace place = Workplace.create()) {
      place.write(all.classes(), stale);
      Compiled again =
          Compilation.of(all.compiler(), processors, List.of(touched))
              .withClassPath(place.classFolder())
              .run();
      compare(touched, all, again, stale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(SourceFile touched, Compiled all, Compiled again, Set<String> stale) {
    var before = new TreeMap<>(all.generated());
    before.keySet().removeIf(path -> !stale.contains(typeOf(path)));
    var now = new TreeMap<>(again.successful().generated());
    String who = again.compiler() + ", touching " + touched.path() + ": ";
    if (!before.equals(now)) {
      throw new AssertionError(who + Difference.between(before, now));
    }
    var said = new ArrayList<>(all.found());
    said.removeIf(found -> !found.file().equals(touched.path()));
    var saysNow = new ArrayList<>(again.found());
    saysNow.removeIf(found -> !found.file().equals(touched.path()));
    if (!said.equals(saysNow)) {
      throw new AssertionError(
          who + "diagnostics were\n" + Listing.of(said) + "\nare\n" + Listing.of(saysNow));
    }
  }

  static String typeOf(String path) {
    return path.replaceFirst("\\.java$", "").replace('/', '.');
  }
}
