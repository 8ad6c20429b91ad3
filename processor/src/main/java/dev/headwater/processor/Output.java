package dev.headwater.processor;

import com.palantir.javapoet.JavaFile;
import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Site;
import dev.headwater.processor.read.ElementSite;
import dev.headwater.processor.write.TextFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** What a compilation gets from us: files and problems. */
final class Output {
  /** What generated code names of {@code java.lang}. */
  private static final Set<String> JAVA_LANG =
      Set.of(
          "Boolean",
          "Byte",
          "Character",
          "Double",
          "Exception",
          "Float",
          "Integer",
          "InterruptedException",
          "Long",
          "Object",
          "Override",
          "RuntimeException",
          "Short",
          "String",
          "SuppressWarnings");

  private final Elements elements;
  private final Filer filer;
  private final Messager messager;
  private final Set<Element> complainedOf = new HashSet<>();

  Output(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.filer = environment.getFiler();
    this.messager = environment.getMessager();
  }

  /** Prints problems, the first of each element. */
  void print(List<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.site() == Site.NOWHERE) {
        messager.printMessage(Diagnostic.Kind.ERROR, problem.text());
      } else if (complainedOf.add(((ElementSite) problem.site()).element())) {
        ElementSite.print(problem, messager);
      }
    }
  }

  /** Writes a file that one class gave rise to. */
  void write(JavaFile file, TypeElement... origins) {
    String packageName = file.packageName();
    String simpleName = file.typeSpec().name();
    String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    try (Writer out = filer.createSourceFile(name, origins).openWriter()) {
      file.toBuilder().skipJavaLangImports(!shadowsJavaLang(packageName)).build().writeTo(out);
    } catch (FilerException e) {
      print(
          List.of(
              Problem.of(
                  "HW002",
                  ElementSite.of(origins[0]),
                  "%s is generated twice; rename one of the classes it comes from",
                  name)));
    } catch (IOException e) {
      print(List.of(unwritten(origins[0], e)));
    }
  }

  /** Writes a file beside the classes. */
  void write(TextFile file, TypeElement origin) {
    try (Writer out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", file.path(), origin).openWriter()) {
      out.write(file.text());
    } catch (FilerException e) {
      print(
          List.of(
              Problem.of(
                  "HW344",
                  ElementSite.of(origin),
                  "%s is written for another API already; a compilation has one API if there is"
                      + " -Aheadwater.typescript",
                  file.path())));
    } catch (IOException e) {
      print(List.of(unwritten(origin, e)));
    }
  }

  private static Problem unwritten(TypeElement origin, IOException e) {
    return Problem.of(
        "HW003",
        ElementSite.of(origin),
        "cannot write what is generated for '%s': %s",
        origin.getSimpleName(),
        e);
  }

  /** Whether a class of the package would be taken for one that every Java file knows. */
  private boolean shadowsJavaLang(String packageName) {
    String prefix = packageName.isEmpty() ? "" : packageName + ".";
    return JAVA_LANG.stream().anyMatch(name -> elements.getTypeElement(prefix + name) != null);
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
