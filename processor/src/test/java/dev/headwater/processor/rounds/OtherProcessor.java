package dev.headwater.processor.rounds;

import dev.headwater.processor.testing.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Someone else's processor: writes given sources in given rounds, and notes what each round brings.
 */
@SupportedAnnotationTypes("*")
final class OtherProcessor extends AbstractProcessor {
  private final Map<Integer, SourceFile> sources;
  private final List<Set<String>> rounds = new ArrayList<>();

  /** Writes a source in each of these rounds, which count from 1. */
  OtherProcessor(Map<Integer, SourceFile> sources) {
    this.sources = sources;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<String> roots = new TreeSet<>();
    round.getRootElements().forEach(root -> roots.add(root.getSimpleName().toString()));
    rounds.add(roots);
    SourceFile source = sources.get(rounds.size());
    if (source != null) {
      String name = source.path().replaceFirst("\\.java$", "").replace('/', '.');
      try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        out.write(source.text());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return false;
  }

  /** The round that brought a class, from 1; those of the sources come in the first. */
  int roundOf(String simpleName) {
    for (int i = 0; i < rounds.size(); i++) {
      if (rounds.get(i).contains(simpleName)) {
        return i + 1;
      }
    }
    throw new AssertionError("no " + simpleName + " in " + rounds);
  }
}
