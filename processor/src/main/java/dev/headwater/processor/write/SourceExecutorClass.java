package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.TargetModel;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;

/** {@code PostSourceExecutor}: which methods of a source do what, each registered in one line. */
public final class SourceExecutorClass {
  private SourceExecutorClass() {}

  /** The file of an executor, as public as what its one method shows. */
  public static JavaFile write(ViewSourceModel source) {
    boolean isPublic = source.isPublic() && source.view().isPublic();
    ClientValues values = ClientValues.of(source, new Names(List.of("of")));
    TypeSpec.Builder type =
        GeneratedClass.of(source.executorId(), isPublic, source.warnings(), stamp(source))
            .addJavadoc(
                "What {@link $T} can do for {@link $T}.\n",
                TypeNames.of(source.id()),
                TypeNames.of(source.view().id()))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
            .addMethod(of(source, isPublic, values));
    values.addTo(type);
    return GeneratedClass.file(source.executorId(), type.build());
  }

  private static AnnotationSpec stamp(ViewSourceModel source) {
    CodeBlock capabilities =
        source.capabilities().stream()
            .map(capability -> CodeBlock.of("$S", capability))
            .collect(CodeBlock.joining(",$W", "{", "}"));
    return AnnotationSpec.builder(RuntimeClasses.GENERATED_EXECUTOR)
        .addMember("value", "$T.class", TypeNames.of(source.id()))
        .addMember("view", "$T.class", TypeNames.of(source.view().id()))
        .addMember("context", "$T.class", context(source))
        .addMember("capabilities", "$L", capabilities)
        .build();
  }

  private static MethodSpec of(ViewSourceModel source, boolean isPublic, ClientValues values) {
    TargetModel view = source.view();
    CodeBlock.Builder chain =
        CodeBlock.builder()
            .add(
                "return $T.of($S, $T.VIEW, $T.class)$>$>\n",
                RuntimeClasses.SOURCE_EXECUTOR,
                source.id().nestedName(),
                TypeNames.of(view.definitionId()),
                context(source));
    source
        .handlers()
        .forEach(handler -> chain.add("$L\n", Registration.of(source, handler, values)));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("of")
            .addJavadoc("The executor of a source.\n")
            .addModifiers(STATIC)
            .addParameter(TypeNames.of(source.id()), "source")
            .returns(
                TypeNames.of(
                    RuntimeClasses.SOURCE_EXECUTOR,
                    context(source),
                    TypeNames.of(view.row().id()),
                    key(view),
                    TypeNames.of(view.planId())))
            .addCode(chain.add(".build();$<$<\n").build());
    return (isPublic ? method.addModifiers(PUBLIC) : method).build();
  }

  private static TypeName context(ViewSourceModel source) {
    return source
        .context()
        .flatMap(JavaType::plainClass)
        .map(TypeNames::of)
        .orElse(ClassName.OBJECT);
  }

  /** What identifies a row: the id, boxed, or the record of several. */
  private static TypeName key(TargetModel view) {
    return view.hasCompositeId()
        ? TypeNames.of(view.keyId())
        : TypeNames.of(view.ids().get(0).javaType()).box();
  }
}
