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
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.SchemaModel;

/** {@code GithubSchema}: what a connector is called and which entities it has, as a value. */
public final class SchemaClass {
  private SchemaClass() {}

  /** The file of a schema. */
  public static JavaFile write(SchemaModel schema) {
    String fullName = schema.namespace() + "/" + schema.name();
    CodeBlock roots =
        schema.roots().stream()
            .map(root -> CodeBlock.of("$T.TYPE", TypeNames.of(EntityModel.typeIdOf(root))))
            .collect(CodeBlock.joining(",$W"));
    TypeSpec.Builder type =
        GeneratedClass.of(
                schema.id(),
                schema.isPublic(),
                schema.warnings(),
                GeneratedClass.named(RuntimeClasses.GENERATED_SCHEMA, schema.connector(), fullName))
            .addJavadoc(
                "The schema of {@link $T}: the entities that its roots lead to.\n",
                TypeNames.of(schema.connector()))
            .addField(
                FieldSpec.builder(RuntimeClasses.SCHEMA, "SCHEMA", PUBLIC, STATIC, FINAL)
                    .addJavadoc("The schema; it prints itself.\n")
                    .initializer(
                        "$T.of($S, $S,$W$L)",
                        RuntimeClasses.SCHEMA,
                        schema.namespace(),
                        schema.name(),
                        roots)
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    return GeneratedClass.file(schema.id(), type.build());
  }
}
