package dev.headwater.processor;

import com.palantir.javapoet.JavaFile;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.read.ElementSite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What a compilation gets from us: files and problems. */
final class Output {
  private final Filer filer;
  private final Messager messager;
  private final Set<Element> complainedOf = new HashSet<>();
  private final List<TypeElement> skipped = new ArrayList<>();

  Output(ProcessingEnvironment environment) {
    this.filer = environment.getFiler();
    this.messager = environment.getMessager();
  }

  /** Prints problems, the first of each element. */
  void print(List<Problem> problems) {
    for (Problem problem : problems) {
      if (complainedOf.add(((ElementSite) problem.site()).element())) {
        ElementSite.print(problem, messager);
      }
    }
  }

  /** Notes a class for which nothing is written because of a problem elsewhere. */
  void skip(TypeElement type) {
    skipped.add(type);
  }

  /** Makes sure that what was skipped was not skipped in silence. */
  void finish(boolean errorRaised) {
    if (complainedOf.isEmpty() && !errorRaised) {
      for (TypeElement type : skipped) {
        print(
            List.of(
                Problem.of(
                    "HW316",
                    ElementSite.of(type),
                    "nothing is generated for '%s', because an entity it uses is compiled elsewhere"
                        + " and cannot be read from there; is it a class without -parameters?",
                    type.getSimpleName())));
      }
    }
  }

  /** Writes a file that one class gave rise to. */
  void write(JavaFile file, TypeElement... origins) {
    try {
      var type = file.typeSpec().toBuilder();
      for (TypeElement origin : origins) {
        type.addOriginatingElement(origin);
      }
      JavaFile.builder(file.packageName(), type.build())
          .skipJavaLangImports(true)
          .indent("  ")
          .build()
          .writeTo(filer);
    } catch (FilerException e) {
      String name = file.packageName() + "." + file.typeSpec().name();
      print(
          List.of(
              Problem.of(
                  "HW002",
                  ElementSite.of(origins[0]),
                  "%s is generated twice; rename one of the classes it comes from (%s)",
                  name,
                  String.valueOf(e.getMessage()))));
    } catch (IOException e) {
      print(
          List.of(
              Problem.of(
                  "HW003",
                  ElementSite.of(origins[0]),
                  "cannot write what is generated for '%s': %s",
                  origins[0].getSimpleName(),
                  e)));
    }
  }

  /** Says that the fault is ours. */
  void internalError(Element element, RuntimeException e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    print(
        List.of(
            Problem.of(
                "HW001",
                ElementSite.of(element),
                "internal error while reading '%s'; please report it with this trace: %s",
                element.getSimpleName(),
                trace)));
  }
}
