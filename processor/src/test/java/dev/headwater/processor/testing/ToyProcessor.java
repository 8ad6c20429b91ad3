package dev.headwater.processor.testing;

import dev.headwater.Entity;
import dev.headwater.Id;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** Just enough of a processor to test what tests are written in. */
public final class ToyProcessor extends AbstractProcessor {

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Entity.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(Entity.class))) {
      var fields = ElementFilter.fieldsIn(type.getEnclosedElements());
      if (type.getKind() == ElementKind.INTERFACE) {
        print(Diagnostic.Kind.ERROR, "[HW902] '" + type.getSimpleName() + "' is no class", type);
      }
      if (fields.stream().allMatch(field -> field.getAnnotation(Id.class) == null)) {
        print(Diagnostic.Kind.WARNING, "[HW903] '" + type.getSimpleName() + "' has no id", type);
      }
      for (Element field : fields) {
        if (field.asType().toString().equals("java.lang.Object")) {
          print(Diagnostic.Kind.ERROR, "[HW901] field '" + field + "' is an Object", field);
        }
      }
      write(type, fields.size());
    }
    return false;
  }

  private void print(Diagnostic.Kind kind, String message, Element element) {
    processingEnv.getMessager().printMessage(kind, message, element);
  }

  private void write(TypeElement type, int fields) {
    String packageName =
        processingEnv.getElementUtils().getPackageOf(type).getQualifiedName().toString();
    String name = type.getSimpleName() + "Toy";
    try (Writer out =
        processingEnv.getFiler().createSourceFile(packageName + "." + name, type).openWriter()) {
      out.write("package " + packageName + ";\n\n");
      out.write("/** Made of é. */\nfinal class " + name + " {\n");
      out.write("  static int fields() {\n    return " + fields + ";\n  }\n}\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
