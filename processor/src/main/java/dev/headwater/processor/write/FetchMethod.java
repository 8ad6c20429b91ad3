package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.headwater.processor.model.Argument;
import dev.headwater.processor.model.Arguments;
import dev.headwater.processor.model.ConnectorModel;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.ParameterModel;
import dev.headwater.processor.model.SourceModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code fetch}: one call of the connector's method. */
final class FetchMethod {
  private FetchMethod() {}

  static MethodSpec of(ConnectorModel connector, SourceModel source) {
    Optional<ParameterModel> bookmark = source.bookmarks().stream().findFirst();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("fetch")
            .addAnnotation(Override.class)
            .addModifiers(bookmark.isPresent() ? PROTECTED : PUBLIC)
            .addParameter(
                TypeNames.of(RuntimeClasses.REF, TypeNames.of(source.parent().orElseThrow())),
                "parent")
            .addParameter(RuntimeClasses.PAGE_REQUEST, "request")
            .returns(TypeNames.of(RuntimeClasses.SOURCE_PAGE, TypeNames.of(source.fetch().data())));
    bookmark.ifPresent(since -> method.addParameter(TypeNames.of(since.type()), "since"));
    addThrown(method, connector, source);
    return method.addStatement("return $L", page(source, call(connector, source))).build();
  }

  /** {@code load}: the same of a batched loader. */
  static MethodSpec batched(ConnectorModel connector, SourceModel source) {
    TypeName ref = TypeNames.of(RuntimeClasses.REF, TypeNames.of(source.parent().orElseThrow()));
    TypeName item = TypeNames.of(source.loads().orElseThrow().made().item());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("load")
            .addAnnotation(Override.class)
            .addModifiers(PROTECTED)
            .addParameter(TypeNames.of(ClassName.get(List.class), ref), "parents")
            .returns(TypeNames.of(ClassName.get(Map.class), ref, item));
    addThrown(method, connector, source);
    return method.addStatement("return $L", call(connector, source)).build();
  }

  /** What the connector's method throws; with raw data, whatever their loaders throw. */
  private static void addThrown(
      MethodSpec.Builder method, ConnectorModel connector, SourceModel source) {
    boolean shared =
        source.method().parameters().stream()
            .map(parameter -> Arguments.ofSource(connector, source, parameter))
            .anyMatch(Argument.Shared.class::isInstance);
    if (shared) {
      method.addException(Exception.class);
      return;
    }
    for (JavaType thrown : source.method().thrown()) {
      method.addException(TypeNames.of(thrown));
    }
  }

  private static CodeBlock call(ConnectorModel connector, SourceModel source) {
    CodeBlock receiver =
        source.method().isStatic()
            ? CodeBlock.of("$T", TypeNames.of(connector.id()))
            : CodeBlock.of("connector");
    CodeBlock arguments =
        source.method().parameters().stream()
            .map(p -> argument(Arguments.ofSource(connector, source, p), connector))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$L.$N($L)", receiver, source.name(), arguments);
  }

  /** The argument for a parameter of a source, loader, raw loader or derivation. */
  static CodeBlock argument(Argument argument, ConnectorModel connector) {
    if (argument instanceof Argument.Context context) {
      return Context.argument(context, connector);
    }
    if (argument instanceof Argument.Shared shared) {
      return CodeBlock.of("$N.get()", Shared.nameOf(shared.candidates().get(0), connector));
    }
    if (argument instanceof Argument.Since) {
      return CodeBlock.of("since");
    }
    if (argument instanceof Argument.Parents) {
      return CodeBlock.of("parents");
    }
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
      CodeBlock data =
          source.loads().filter(SourceModel.Loads::bare).isPresent()
              ? CodeBlock.of("$T.of($L)", Optional.class, call)
              : call;
      return CodeBlock.of("$T.last($L)", RuntimeClasses.SOURCE_PAGE, data);
    }
    if (source.fetch().cursor().isPresent()) {
      return CodeBlock.of("$L.encoded($N)", call, CursorConstant.NAME);
    }
    return source.isLoader() ? CodeBlock.of("$L.asSourcePage()", call) : call;
  }
}
