package dev.headwater.bytecode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Finds reflection in class files: any mention of {@code java.lang.reflect}, method handles,
 * proxies, {@code ServiceLoader}, or of a method of {@code Class} that looks something up.
 *
 * <p>Also run by other modules, on generated classes; it is in this module's test jar.
 */
public final class ForbiddenUses {
  private ForbiddenUses() {}

  /** What is found in one class file, as {@code Class: what}, sorted. */
  public static List<String> in(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    TreeSet<String> found = new TreeSet<>();
    reader.accept(new ForbiddenVisitor(found::add), 0);
    return found.stream().map(what -> reader.getClassName() + ": " + what).toList();
  }

  /** What is found in all class files below a folder. */
  public static List<String> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .sorted()
          .flatMap(file -> in(bytes(file)).stream())
          .toList();
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
