package dev.headwater.processor.fuzz;

import dev.headwater.processor.testing.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sources that a seed decides.
 *
 * @param right whether nothing in them is wrong, so that the processor must accept them
 * @param stubs what stands for generated types when the sources are compiled without the processor
 */
record FuzzCase(long seed, boolean right, List<SourceFile> sources, List<SourceFile> stubs) {
  private static final List<String> IMPORTS =
      List.of(
          "import dev.headwater.*;",
          "import dev.headwater.connector.*;",
          "import dev.headwater.entity.*;",
          "import dev.headwater.plan.*;",
          "import dev.headwater.source.*;",
          "import dev.headwater.sync.*;",
          "import java.math.*;",
          "import java.time.*;",
          "import java.util.*;",
          "import java.util.concurrent.*;",
          "import java.util.stream.*;",
          "import org.jspecify.annotations.Nullable;");

  /** Entities, and perhaps a connector. */
  static FuzzCase ofEntities(long seed) {
    var dice = new Dice(seed);
    String packageName = dice.of(List.of("fuzz", "fuzz", "a.b.größe"), List.of("", "String"));
    var names = new ArrayList<String>();
    int size = 1 + dice.below(4);
    for (int i = 0; i < size; i++) {
      String name = dice.of(dice.oneIn(6) ? Words.TRICKY_ENTITIES : Words.ENTITIES);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    var entities = new LinkedHashMap<String, RandomEntity>();
    names.forEach(name -> entities.put(name, new RandomEntity(dice, name, names)));
    var sources = new ArrayList<SourceFile>();
    entities.values().forEach(e -> sources.add(source(dice, packageName, e.lines())));
    Words.SUPPORT.lines().forEach(t -> sources.add(source(dice, packageName, Stream.of(t))));
    if (dice.oneIn(2)) {
      sources.add(source(dice, packageName, new RandomConnector(dice, entities).lines()));
    }
    return new FuzzCase(seed, false, List.copyOf(sources), stubs(packageName, names));
  }

  /** Rows, their views, and sources of these. */
  static FuzzCase ofViews(long seed) {
    var dice = new Dice(seed);
    String packageName = dice.of(List.of("fuzz", "fuzz", "a.b.größe"), List.of("", "String"));
    var views = new RandomViews(dice);
    var sources = new ArrayList<SourceFile>();
    views.types().forEach(lines -> sources.add(source(packageName, IMPORTS.stream(), lines)));
    Words.SUPPORT
        .lines()
        .forEach(t -> sources.add(source(packageName, IMPORTS.stream(), Stream.of(t))));
    String head = packageName.isEmpty() ? "" : "package " + packageName + ";\n";
    List<SourceFile> stubs =
        views.stubs().stream().map(stub -> SourceFile.asIs(head + stub + "\n")).toList();
    return new FuzzCase(seed, dice.isSober(), List.copyOf(sources), stubs);
  }

  private static SourceFile source(Dice dice, String packageName, Stream<String> lines) {
    var imports = IMPORTS.stream().filter(each -> !dice.odd() || !dice.oneIn(4));
    return source(packageName, imports, lines);
  }

  private static SourceFile source(
      String packageName, Stream<String> imports, Stream<String> lines) {
    var all = new ArrayList<String>();
    all.add(packageName.isEmpty() ? "" : "package " + packageName + ";");
    imports.forEach(all::add);
    lines.forEach(all::add);
    return SourceFile.asIs(String.join("\n", all) + "\n");
  }

  private static List<SourceFile> stubs(String packageName, List<String> names) {
    var stubs = new ArrayList<SourceFile>();
    String head = packageName.isEmpty() ? "" : "package " + packageName + ";\n";
    for (String name : names) {
      for (String generated : List.of(name + "Type", name + "Input")) {
        if (!names.contains(generated)) {
          stubs.add(SourceFile.asIs(head + "class " + generated + " {}\n"));
        }
      }
    }
    return stubs;
  }

  /** Whether a source may name a type that is generated. */
  boolean namesGenerated() {
    return sources.stream()
        .anyMatch(source -> stubs.stream().anyMatch(stub -> source.names(stub.types().get(0))));
  }

  /** The same with other sources, of which nobody knows whether they are right. */
  FuzzCase with(List<SourceFile> others) {
    return new FuzzCase(seed, false, List.copyOf(others), stubs);
  }
}
