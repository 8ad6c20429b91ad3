package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.headwater.processor.model.Argument;
import dev.headwater.processor.model.Arguments;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.MethodModel;

/** {@code plan}: a call of the connector's seed, or the default plan if it has none. */
final class SeedMethod {
  private SeedMethod() {}

  static MethodSpec of(ConnectorModel connector) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("plan")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .addParameter(RuntimeClasses.SEEDING, "seeding")
            .returns(RuntimeClasses.SYNC_PLAN);
    if (connector.seeds().isEmpty()) {
      return method
          .addStatement("return $T.of(this, seeding)", RuntimeClasses.DEFAULT_PLAN)
          .build();
    }
    MethodModel seed = connector.seeds().get(0);
    for (JavaType thrown : seed.thrown()) {
      method.addException(TypeNames.of(thrown));
    }
    CodeBlock receiver =
        seed.isStatic()
            ? CodeBlock.of("$T", TypeNames.of(connector.id()))
            : CodeBlock.of("connector");
    CodeBlock arguments =
        seed.parameters().stream()
            .map(parameter -> argument(Arguments.ofSeed(connector, parameter), connector))
            .collect(CodeBlock.joining(", "));
    return method.addStatement("return $L.$N($L)", receiver, seed.name(), arguments).build();
  }

  private static CodeBlock argument(Argument argument, ConnectorModel connector) {
    if (argument instanceof Argument.Root root) {
      return CodeBlock.of(
          "seeding.root($T.TYPE)", TypeNames.of(EntityModel.typeIdOf(root.entity())));
    }
    if (argument instanceof Argument.Roots roots) {
      return CodeBlock.of(
          "seeding.roots($T.TYPE)", TypeNames.of(EntityModel.typeIdOf(roots.entity())));
    }
    return argument instanceof Argument.Context context
        ? Context.argument(context, connector)
        : CodeBlock.of("seeding");
  }
}
