package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.ExecutorEntry;
import dev.headwater.processor.model.RegistryModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** {@code sources(postSource, userSource)}: the executors of all sources of one compilation. */
final class SourcesMethod {
  private SourcesMethod() {}

  static MethodSpec of(RegistryModel registry) {
    TypeName context = registry.context().<TypeName>map(TypeNames::of).orElse(ClassName.OBJECT);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("sources")
            .addJavadoc("What its sources can do for its views.\n")
            .addModifiers(PUBLIC, STATIC)
            .returns(TypeNames.of(RuntimeClasses.SOURCE_REGISTRY, context));
    Set<String> names = new HashSet<>();
    List<CodeBlock> executors = new ArrayList<>();
    for (ExecutorEntry executor : registry.visibleExecutors()) {
      String name = parameter(executor.source(), names);
      method.addParameter(TypeNames.of(executor.source()), name);
      executors.add(CodeBlock.of("$T.of($N)", TypeNames.of(executor.entry().id()), name));
    }
    return method
        .addStatement("return $T.of($L)", RuntimeClasses.SOURCE_REGISTRY, Lines.each(executors))
        .build();
  }

  /** {@code postSource} for {@code PostSource}, unless that is a word of Java or taken. */
  private static String parameter(ClassId source, Set<String> taken) {
    String simple = source.simpleName();
    String name = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    while (SourceVersion.isKeyword(name) || !taken.add(name)) {
      name += "_";
    }
    return name;
  }
}
