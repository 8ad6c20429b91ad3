package dev.headwater.processor.testing;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * A run of one compiler, ready to go. Immutable.
 *
 * @param sources if there is a {@code module-info.java}, the class path is the module path
 * @param processors made anew for each run
 * @param classPath what stands on it before the class path of the test
 * @param classes the names of compiled classes that are processed as well
 */
public record Compilation(
    CompilerKind compiler,
    List<SourceFile> sources,
    Processors processors,
    List<String> options,
    List<Path> classPath,
    List<String> classes) {

  /** Copies the lists. */
  public Compilation {
    sources = List.copyOf(sources);
    options = List.copyOf(options);
    classPath = List.copyOf(classPath);
    classes = List.copyOf(classes);
  }

  /** A run with all lint on, which only reports. */
  public static Compilation of(
      CompilerKind compiler, Processors processors, Collection<SourceFile> sources) {
    return new Compilation(
        compiler, List.copyOf(sources), processors, compiler.lint(), List.of(), List.of());
  }

  /** The same, failing on any warning. */
  public Compilation strict() {
    List<String> more = Stream.concat(options.stream(), compiler.strict().stream()).toList();
    return new Compilation(compiler, sources, processors, more, classPath, classes);
  }

  /** The same, with more options. */
  public Compilation withOptions(List<String> options) {
    List<String> more = Stream.concat(this.options.stream(), options.stream()).toList();
    return new Compilation(compiler, sources, processors, more, classPath, classes);
  }

  /** The same, with more on the class path. */
  public Compilation withClassPath(Path first) {
    List<Path> more = Stream.concat(Stream.of(first), classPath.stream()).toList();
    return new Compilation(compiler, sources, processors, options, more, classes);
  }

  /** The same, with classes on the class path processed beside the sources. */
  public Compilation withClasses(Collection<String> more) {
    List<String> all = Stream.concat(classes.stream(), more.stream()).toList();
    return new Compilation(compiler, sources, processors, options, classPath, all);
  }

  /**
   * Runs the compiler.
   *
   * @throws AssertionError if it, or a processor in it, throws
   */
  public Compiled run() {
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    var said = new StringWriter();
    Tool tool = compiler.tool();
    synchronized (tool) {
      try (Workplace place = Workplace.create()) {
        boolean succeeded = call(tool, place, diagnostics, said);
        List<Found> found =
            diagnostics.getDiagnostics().stream().map(place::found).filter(this::matters).toList();
        if (!succeeded && found.stream().noneMatch(Found::isError)) {
          throw new AssertionError(compiler + " failed without an error; it said: " + said);
        }
        return new Compiled(compiler, succeeded, sorted(found), place.generated(), place.classes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static List<Found> sorted(List<Found> found) {
    return found.stream().sorted().toList();
  }

  private boolean matters(Found found) {
    if (found.message().startsWith("Internal compiler error")) {
      throw new AssertionError(compiler + " threw: " + found);
    }
    return compiler == CompilerKind.JAVAC || found.isError() || found.isOurs();
  }

  private boolean call(
      Tool tool,
      Workplace place,
      DiagnosticCollector<JavaFileObject> diagnostics,
      StringWriter said)
      throws IOException {
    var files = tool.files();
    files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(place.sourceFolder().toFile()));
    files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(place.classFolder().toFile()));
    boolean module = sources.stream().anyMatch(SourceFile::isModule);
    files.setLocation(StandardLocation.CLASS_PATH, module ? List.of() : classPathFiles());
    files.setLocation(StandardLocation.MODULE_PATH, module ? classPathFiles() : List.of());
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("--release", "17", "-encoding", "UTF-8"));
    var units = files.getJavaFileObjectsFromPaths(place.write(sources));
    List<Processor> fresh = processors.create();
    try {
      var task = tool.compiler().getTask(said, files, diagnostics, all, classes, units);
      task.setLocale(Locale.ROOT);
      task.setProcessors(fresh);
      return task.call();
    } catch (RuntimeException | LinkageError e) {
      throw new AssertionError(compiler + " threw; it said: " + said, e);
    }
  }

  /**
   * Without what the module under test was compiled to: the test compiles that anew, and its tests
   * are no part of it. (They may stand in its package, where ecj loads them all.)
   */
  private List<File> classPathFiles() {
    Path built = Path.of(System.getProperty("basedir", ""), "target");
    var own = Set.of(built.resolve("classes"), built.resolve("test-classes"));
    String inherited = System.getProperty("java.class.path");
    return Stream.concat(
            classPath.stream(), Stream.of(inherited.split(File.pathSeparator, -1)).map(Path::of))
        .filter(path -> !own.contains(path))
        .map(Path::toFile)
        .toList();
  }
}
