package dev.headwater.processor;

import com.palantir.javapoet.JavaFile;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.read.Read;
import dev.headwater.processor.write.TextFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The pipeline for one annotation: read, check, write.
 *
 * @param annotation the simple name of the annotation
 * @param text what is written beside sources
 */
record Stage<M>(
    String annotation,
    Function<TypeElement, Read<M>> read,
    Function<M, List<Problem>> check,
    Function<M, List<JavaFile>> write,
    Function<M, List<TextFile>> text) {

  /** A pipeline that writes nothing but sources. */
  Stage(
      String annotation,
      Function<TypeElement, Read<M>> read,
      Function<M, List<Problem>> check,
      Function<M, List<JavaFile>> write) {
    this(annotation, read, check, write, model -> List.of());
  }

  /**
   * The class that is read because an element is marked: itself, if it is a class. Methods are read
   * with their class, which has a mark of its own, but for operations.
   */
  Optional<TypeElement> subject(Element marked) {
    if (marked instanceof TypeElement type) {
      return Optional.of(type);
    }
    return annotation.equals("Operation")
            && marked.getEnclosingElement() instanceof TypeElement type
        ? Optional.of(type)
        : Optional.empty();
  }

  /** Reads a class, checks it, and writes what comes of it; or says which type it waits for. */
  Optional<String> run(TypeElement type, Output output) {
    Read<M> read = read().apply(type);
    if (read instanceof Read.Bad<M> bad) {
      output.print(bad.problems());
    } else if (read instanceof Read.Ok<M> ok) {
      List<Problem> problems = check.apply(ok.value());
      output.print(problems);
      if (problems.isEmpty()) {
        write.apply(ok.value()).forEach(file -> output.write(file, type));
        text.apply(ok.value()).forEach(file -> output.write(file, type));
      }
    }
    return read instanceof Read.NotYet<M> notYet ? Optional.of(notYet.type()) : Optional.empty();
  }
}
