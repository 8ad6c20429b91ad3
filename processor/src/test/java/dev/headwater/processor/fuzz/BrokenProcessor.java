package dev.headwater.processor.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Breaks every promise, each on entities of a certain name. */
@SupportedAnnotationTypes("dev.headwater.Entity")
final class BrokenProcessor extends AbstractProcessor {

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    annotations.stream()
        .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
        .forEach(this::mistreat);
    return false;
  }

  private void mistreat(Element type) {
    switch (type.getSimpleName().toString()) {
      case "Rejects" -> print("[HW900] no", type);
      case "Throws" -> throw new IllegalStateException("broken");
      case "Confesses" -> print("[HW001] internal error", type);
      case "Misplaces" -> print("[HW900] at " + processingEnv.getClass().getName(), type);
      case "Writes" -> write("class Written { Missing missing; }");
      case "Warns" -> write("class Written { java.util.List list; }");
      case "Differs" -> write("class Written { /* " + type.getClass().getName() + " */ }");
      default -> write("class Written {}");
    }
  }

  private void print(String message, Element element) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
  }

  private void write(String text) {
    try (var out = processingEnv.getFiler().createSourceFile("Written").openWriter()) {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
