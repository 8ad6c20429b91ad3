package dev.headwater.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;

final class EntityProcessorTest {

  private static final JavaFileObject USER =
      JavaFileObjects.forSourceString(
          "sample.User",
          """
          package sample;
          @dev.headwater.Entity record User(String id) {}
          """);

  @Test
  void writesAFileBesideTheEntity() {
    Compilation compilation =
        javac().withProcessors(new EntityProcessor()).withOptions("-Xlint:all").compile(USER);

    assertThat(compilation).succeeded();
    assertThat(compilation).generatedSourceFile("sample.UserType");
  }

  @Test
  void ecjIsAtHand() {
    JavaCompiler ecj = new EclipseCompiler();

    assertThat(ecj.getSourceVersions()).isNotEmpty();
  }

  @Test
  void usesNoReflection() {
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect")
        .check(new ClassFileImporter().importPackages("dev.headwater.processor"));
  }
}
