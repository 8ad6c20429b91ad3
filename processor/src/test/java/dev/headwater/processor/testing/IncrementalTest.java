package dev.headwater.processor.testing;

import static dev.headwater.processor.testing.Incremental.assertIsolating;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

final class IncrementalTest {
  private static final String[] SOURCES = {
    "@Entity public class Trade {\n  @Id String id;\n  Trader by = new Trader(1);\n}",
    "@Entity record Trader(@Id int id) {}\nclass Other {}",
  };

  @Test
  void acceptsOneOriginEach() {
    assertIsolating(() -> List.of(new ToyProcessor()), SOURCES);
  }

  @Test
  void refusesAFileFromTwoTypes() {
    assertThatThrownBy(() -> assertIsolating(() -> List.of(new Lister()), SOURCES))
        .hasMessageContainingAll("List must have one originating type", "test.Trader");
  }

  @SupportedAnnotationTypes("dev.headwater.Entity")
  private static final class Lister extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!annotations.isEmpty()) {
        Element[] origins = round.getRootElements().toArray(Element[]::new);
        try (var out = processingEnv.getFiler().createSourceFile("List", origins).openWriter()) {
          out.write("class List {}");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
