package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.headwater.processor.model.Argument;
import dev.headwater.processor.model.Arguments;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.SourceModel;

/** {@code fetch}: one call of the connector's method. */
final class FetchMethod {
  private FetchMethod() {}

  static MethodSpec of(ConnectorModel connector, SourceModel source) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("fetch")
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .addParameter(
                TypeNames.of(RuntimeClasses.REF, TypeNames.of(source.parent().orElseThrow())),
                "parent")
            .addParameter(RuntimeClasses.PAGE_REQUEST, "request")
            .returns(TypeNames.of(RuntimeClasses.SOURCE_PAGE, TypeNames.of(source.fetch().data())));
    for (JavaType thrown : source.method().thrown()) {
      method.addException(TypeNames.of(thrown));
    }
    return method.addStatement("return $L", page(source, call(connector, source))).build();
  }

  private static CodeBlock call(ConnectorModel connector, SourceModel source) {
    CodeBlock receiver =
        source.method().isStatic()
            ? CodeBlock.of("$T", TypeNames.of(connector.id()))
            : CodeBlock.of("connector");
    CodeBlock arguments =
        source.method().parameters().stream()
            .map(parameter -> argument(Arguments.ofSource(parameter)))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$L.$N($L)", receiver, source.name(), arguments);
  }

  /** The argument for a parameter of a source, loader or derivation that asks for no context. */
  static CodeBlock argument(Argument argument) {
    if (argument instanceof Argument.Parent) {
      return CodeBlock.of("parent");
    }
    return argument instanceof Argument.TypedRequest
        ? CodeBlock.of("request.typed($N)", CursorConstant.NAME)
        : CodeBlock.of("request");
  }

  /** What the call returns, as a page. */
  private static CodeBlock page(SourceModel source, CodeBlock call) {
    if (!source.fetch().paginated()) {
      return CodeBlock.of("$T.last($L)", RuntimeClasses.SOURCE_PAGE, call);
    }
    if (source.fetch().cursor().isPresent()) {
      return CodeBlock.of("$L.encoded($N)", call, CursorConstant.NAME);
    }
    return source.isLoader() ? CodeBlock.of("$L.asSourcePage()", call) : call;
  }
}
