package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.RegistryModel;
import dev.headwater.processor.model.RegistryModel.Entry;
import java.util.List;

/** {@code HeadwaterRegistry}: what was generated in one compilation. */
public final class RegistryClass {
  private RegistryClass() {}

  /** The file of a registry. */
  public static JavaFile write(RegistryModel registry) {
    boolean stored = !registry.entities().isEmpty() || !registry.schemas().isEmpty();
    boolean viewed = !registry.views().isEmpty() || !registry.executors().isEmpty();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(TypeNames.of(registry.id()))
            .addModifiers(PUBLIC, FINAL)
            .addAnnotation(RuntimeClasses.NULL_MARKED)
            .addAnnotation(RuntimeClasses.GENERATED_REGISTRY)
            .addJavadoc("Every $L of this module.\n", content(stored, viewed));
    if (stored) {
      type.addField(entities(registry));
    }
    if (!registry.views().isEmpty()) {
      type.addField(views(registry));
    }
    type.addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    if (!registry.visibleExecutors().isEmpty()) {
      type.addMethod(SourcesMethod.of(registry));
    }
    for (Entry hidden : registry.hidden()) {
      String why = hidden.isPublic() ? "in no package" : "package-private";
      type.addJavadoc("\n<p>Not here, since it is $L: {@code $L}.\n", why, hidden.id());
    }
    return GeneratedClass.file(registry.id(), type.build());
  }

  private static String content(boolean stored, boolean viewed) {
    if (!viewed) {
      return "entity type and connector schema";
    }
    return stored ? "entity type, connector schema, view and source" : "view and source";
  }

  private static FieldSpec entities(RegistryModel registry) {
    return FieldSpec.builder(RuntimeClasses.REGISTRY, "REGISTRY", PUBLIC, STATIC, FINAL)
        .addJavadoc("The registry.\n")
        .initializer(
            "$T.of($>$>\n$T.of($L),\n$T.of($L))$<$<",
            RuntimeClasses.REGISTRY,
            List.class,
            constants(registry.visible(registry.entities()), "TYPE"),
            List.class,
            constants(registry.visible(registry.schemas()), "SCHEMA"))
        .build();
  }

  private static FieldSpec views(RegistryModel registry) {
    return FieldSpec.builder(
            TypeNames.of(
                ClassName.get(List.class),
                TypeNames.of(
                    RuntimeClasses.VIEW_DEFINITION,
                    TypeNames.any(),
                    TypeNames.any(),
                    TypeNames.any(),
                    TypeNames.any())),
            "VIEWS",
            PUBLIC,
            STATIC,
            FINAL)
        .addJavadoc("All views.\n")
        .initializer("$T.of($>$>\n$L)$<$<", List.class, constants(registry.visibleViews(), "VIEW"))
        .build();
  }

  private static CodeBlock constants(List<Entry> entries, String constant) {
    return entries.stream()
        .map(entry -> CodeBlock.of("$T.$L", TypeNames.of(entry.id()), constant))
        .collect(CodeBlock.joining(",$W"));
  }
}
