package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ApiArgument;
import dev.headwater.processor.model.ApiList;
import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.OrderModel;
import dev.headwater.processor.model.TargetModel;
import java.util.List;
import java.util.Set;

/** {@code SocialApi}: what an API serves, each list and method registered in one place. */
public final class ApiClass {
  private final ApiModel api;
  private final ClientValues values;

  private ApiClass(ApiModel api) {
    this.api = api;
    List<FieldType> types =
        api.methods().stream()
            .flatMap(method -> method.argumentsOf(ApiArgument.ClientArgument.class))
            .map(ApiArgument.ClientArgument::type)
            .toList();
    this.values = new ClientValues(types.stream(), new Names(Set.of("of")));
  }

  /** The file of a definition, as public as what its one method shows. */
  public static JavaFile write(ApiModel api) {
    return GeneratedClass.file(api.definitionId(), new ApiClass(api).type());
  }

  private TypeSpec type() {
    boolean isPublic = api.isPublic() && api.context().isPublic();
    TypeSpec.Builder type =
        GeneratedClass.of(api.definitionId(), isPublic, api.warnings(), stamp())
            .addJavadoc("What {@link $T} serves.\n", TypeNames.of(api.id()))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
            .addMethod(of(isPublic));
    values.addTo(type);
    return type.build();
  }

  private AnnotationSpec stamp() {
    AnnotationSpec.Builder stamp =
        AnnotationSpec.builder(RuntimeClasses.GENERATED_API)
            .addMember("value", "$T.class", TypeNames.of(api.id()))
            .addMember("context", "$T.class", context());
    if (!api.lists().isEmpty()) {
      CodeBlock lists =
          api.lists().stream().map(ApiClass::needed).collect(CodeBlock.joining(",\n"));
      stamp.addMember("lists", "{$<\n$L$<\n}$>$>", lists);
    }
    return stamp.build();
  }

  /** What a list needs of the source of its view. */
  private static CodeBlock needed(ApiList list) {
    return CodeBlock.of(
        "@$T(name = $S, view = $T.class, capability = $S)",
        RuntimeClasses.LISTS,
        list.name().value(),
        TypeNames.of(view(list).id()),
        "connection " + order(list).name().value());
  }

  private MethodSpec of(boolean isPublic) {
    CodeBlock.Builder chain =
        CodeBlock.builder()
            .add(
                "return $T.of($S, $T.class)$>$>\n",
                RuntimeClasses.API_DEFINITION,
                api.id().nestedName(),
                context());
    for (ApiList list : api.lists()) {
      chain.add(
          ".list($S, $T.VIEW, $T.$L)\n",
          list.name().value(),
          TypeNames.of(view(list).definitionId()),
          TypeNames.of(view(list).cursorsId()),
          order(list).constantName());
    }
    api.methods().forEach(method -> chain.add("$L\n", entry(method)));
    MethodSpec.Builder of =
        MethodSpec.methodBuilder("of")
            .addJavadoc("The definition of an API.\n")
            .addModifiers(STATIC)
            .addParameter(TypeNames.of(api.id()), "api")
            .returns(TypeNames.of(RuntimeClasses.API_DEFINITION, context()))
            .addCode(chain.add(".build();$<$<\n").build());
    return (isPublic ? of.addModifiers(PUBLIC) : of).build();
  }

  private CodeBlock entry(ApiMethod method) {
    CodeBlock result =
        method
            .view()
            .map(view -> CodeBlock.of("$T.VIEW", TypeNames.of(view.definitionId())))
            .orElseGet(() -> CodeBlock.of("$S", method.type().value()));
    return CodeBlock.of(
        ".$L($S, $L, $L)",
        method.kind() == ApiMethod.Kind.LIST ? "customList" : method.kind().word(),
        method.name().value(),
        result,
        ApiLambda.of(api, method, values));
  }

  private TypeName context() {
    return TypeNames.of(api.context().type());
  }

  private static TargetModel view(ApiList list) {
    return list.view().view().orElseThrow();
  }

  private static OrderModel order(ApiList list) {
    return list.rowOrder().orElseThrow();
  }
}
