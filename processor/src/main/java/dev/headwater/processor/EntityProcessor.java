package dev.headwater.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes one file beside each entity. */
@AutoService(Processor.class)
public final class EntityProcessor extends AbstractProcessor {

  /** For the compiler, which looks processors up by their no-argument constructor. */
  public EntityProcessor() {}

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
    round.getElementsAnnotatedWith(Entity.class).forEach(this::write);
    return false;
  }

  private void write(Element entity) {
    TypeSpec type =
        TypeSpec.classBuilder(entity.getSimpleName() + "Type")
            .addOriginatingElement(entity)
            .addJavadoc("Written from {@link $L}.\n", entity.getSimpleName())
            .addAnnotation(
                AnnotationSpec.builder(Generated.class)
                    .addMember("value", "$S", getClass().getName())
                    .build())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .build();
    String packageName =
        processingEnv.getElementUtils().getPackageOf(entity).getQualifiedName().toString();
    try {
      JavaFile.builder(packageName, type)
          .skipJavaLangImports(true)
          .build()
          .writeTo(processingEnv.getFiler());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
