package dev.headwater.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The folders of one run of a compiler, deleted when closed.
 *
 * <p>Folders and not memory, because ecj reads sources, generated ones too, from the file system.
 */
record Workplace(Path root, Path inputFolder, Path sourceFolder, Path classFolder)
    implements AutoCloseable {

  static Workplace create() throws IOException {
    Path root = Files.createTempDirectory("headwater").toRealPath();
    return new Workplace(
        root,
        Files.createDirectory(root.resolve("input")),
        Files.createDirectory(root.resolve("sources")),
        Files.createDirectory(root.resolve("classes")));
  }

  /** Puts the sources where the compiler finds them; gives their files in the same order. */
  List<Path> write(List<SourceFile> sources) throws IOException {
    var files = new ArrayList<Path>();
    for (SourceFile source : sources) {
      Path file = inputFolder.resolve(source.path());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.text(), UTF_8));
    }
    return files;
  }

  /** Puts what an earlier run made of types that are not stale where it can be compiled against. */
  void write(SortedMap<String, byte[]> classes, Set<String> stale) throws IOException {
    for (var each : classes.entrySet()) {
      if (!stale.contains(each.getKey().replaceFirst("\\$.*", ""))) {
        Path file = classFolder.resolve(each.getKey().replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, each.getValue());
      }
    }
  }

  /** What the processors wrote: sources, and resources beside the classes. */
  SortedMap<String, String> generated() throws IOException {
    var texts = new TreeMap<String, String>();
    for (Path folder : List.of(sourceFolder, classFolder)) {
      for (Path file : filesIn(folder)) {
        if (!file.toString().endsWith(".class")) {
          texts.put(name(folder, file), Files.readString(file, UTF_8));
        }
      }
    }
    return texts;
  }

  SortedMap<String, byte[]> classes() throws IOException {
    var bytes = new TreeMap<String, byte[]>();
    for (Path file : filesIn(classFolder)) {
      String name = name(classFolder, file);
      if (name.endsWith(".class")) {
        String binary = name.substring(0, name.length() - ".class".length());
        bytes.put(binary.replace('/', '.'), Files.readAllBytes(file));
      }
    }
    return bytes;
  }

  /** A diagnostic with its file as it was given. */
  Found found(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT).strip();
    int line = (int) Math.max(0, diagnostic.getLineNumber());
    int column = (int) Math.max(0, diagnostic.getColumnNumber());
    return new Found(diagnostic.getKind(), fileOf(diagnostic), line, column, message);
  }

  private String fileOf(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject file = diagnostic.getSource();
    if (file == null) {
      return "";
    }
    Path path = Path.of(file.toUri().getPath());
    Path folder = path.startsWith(sourceFolder) ? sourceFolder : inputFolder;
    return name(folder, path);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
