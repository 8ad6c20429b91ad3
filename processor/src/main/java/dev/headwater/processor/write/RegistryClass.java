package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.RegistryModel;
import dev.headwater.processor.model.RegistryModel.Entry;
import java.util.List;

/** {@code HeadwaterRegistry}: every entity type and schema of one compilation. */
public final class RegistryClass {
  private RegistryClass() {}

  /** The file of a registry. */
  public static JavaFile write(RegistryModel registry) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(TypeNames.of(registry.id()))
            .addModifiers(PUBLIC, FINAL)
            .addAnnotation(RuntimeClasses.NULL_MARKED)
            .addAnnotation(RuntimeClasses.GENERATED_REGISTRY)
            .addJavadoc("Every entity type and connector schema of this module.\n")
            .addField(
                FieldSpec.builder(RuntimeClasses.REGISTRY, "REGISTRY", PUBLIC, STATIC, FINAL)
                    .addJavadoc("The registry.\n")
                    .initializer(
                        "$T.of($>$>\n$T.of($L),\n$T.of($L))$<$<",
                        RuntimeClasses.REGISTRY,
                        List.class,
                        constants(registry.visible(registry.entities()), "TYPE"),
                        List.class,
                        constants(registry.visible(registry.schemas()), "SCHEMA"))
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    for (Entry hidden : registry.hidden()) {
      String why = hidden.isPublic() ? "in no package" : "package-private";
      type.addJavadoc("\n<p>Not here, since it is $L: {@code $L}.\n", why, hidden.id());
    }
    return GeneratedClass.file(registry.id(), type.build());
  }

  private static CodeBlock constants(List<Entry> entries, String constant) {
    return entries.stream()
        .map(entry -> CodeBlock.of("$T.$L", TypeNames.of(entry.id()), constant))
        .collect(CodeBlock.joining(",$W"));
  }
}
