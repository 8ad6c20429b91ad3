package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ClassId;
import java.util.Set;

/** What every generated class has in common. */
final class GeneratedClass {
  private GeneratedClass() {}

  /**
   * A final class, as public as what it is generated from, with its stamp.
   *
   * @param warnings the lint that it must suppress
   */
  static TypeSpec.Builder of(
      ClassId id, boolean isPublic, Set<String> warnings, AnnotationSpec stamp) {
    return marked(
        TypeSpec.classBuilder(TypeNames.of(id)).addModifiers(FINAL), isPublic, warnings, stamp);
  }

  /** The same of a type that is begun already. */
  static TypeSpec.Builder marked(
      TypeSpec.Builder type, boolean isPublic, Set<String> warnings, AnnotationSpec stamp) {
    type.addAnnotation(RuntimeClasses.NULL_MARKED).addAnnotation(stamp);
    if (isPublic) {
      type.addModifiers(PUBLIC);
    }
    if (!warnings.isEmpty()) {
      CodeBlock names =
          warnings.stream()
              .sorted()
              .map(warning -> CodeBlock.of("$S", warning))
              .collect(CodeBlock.joining(", ", "{", "}"));
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class).addMember("value", names).build());
    }
    return type;
  }

  /** The stamp that tells where a class comes from. */
  static AnnotationSpec from(ClassId origin) {
    return stamp(RuntimeClasses.GENERATED_FROM, origin).build();
  }

  static AnnotationSpec named(ClassName stamp, ClassId origin, String name) {
    return stamp(stamp, origin).addMember("name", "$S", name).build();
  }

  static JavaFile file(ClassId id, TypeSpec type) {
    return JavaFile.builder(id.packageName(), type).skipJavaLangImports(true).indent("  ").build();
  }

  private static AnnotationSpec.Builder stamp(ClassName stamp, ClassId origin) {
    return AnnotationSpec.builder(stamp).addMember("value", "$T.class", TypeNames.of(origin));
  }
}
