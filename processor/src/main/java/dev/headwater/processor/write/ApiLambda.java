package dev.headwater.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.headwater.processor.model.ApiArgument;
import dev.headwater.processor.model.ApiArgument.ClientArgument;
import dev.headwater.processor.model.ApiArgument.InputRecord;
import dev.headwater.processor.model.ApiMethod;
import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.ApiResult;
import dev.headwater.processor.model.FieldType;
import java.util.List;
import java.util.Optional;

/** {@code call -> call.one(UserDefinition.VIEW, api.viewer(...))}: one call of a method. */
final class ApiLambda {
  private final ApiModel api;
  private final ApiMethod method;
  private final ClientValues values;
  private final List<ClientArgument> decoded;
  private final Optional<InputRecord> input;

  /** The call that has the arguments for the result. */
  private final String call;

  private ApiLambda(ApiModel api, ApiMethod method, ClientValues values) {
    this.api = api;
    this.method = method;
    this.values = values;
    this.decoded = method.argumentsOf(ClientArgument.class).toList();
    this.input = method.inputRecord();
    this.call = input.filter(InputRecord::hasArguments).isPresent() ? "with" : "call";
  }

  static CodeBlock of(ApiModel api, ApiMethod method, ClientValues values) {
    return new ApiLambda(api, method, values).lambda();
  }

  private CodeBlock lambda() {
    CodeBlock statements = statements();
    return statements.isEmpty()
        ? CodeBlock.of("call ->$W$L", outcome(called()))
        : CodeBlock.of("call -> {\n$>$L$<}", CodeBlock.join(List.of(statements, end()), ""));
  }

  /** What comes before the method is called. */
  private CodeBlock statements() {
    CodeBlock.Builder statements = CodeBlock.builder();
    boolean with = call.equals("with");
    input
        .filter(record -> with)
        .ifPresent(
            record ->
                statements
                    .addStatement("$T input = $L", TypeNames.of(record.id()), read(record))
                    .addStatement(
                        "$T with = call.with(input.args())",
                        TypeNames.of(RuntimeClasses.CALL, TypeNames.of(api.context().type()))));
    if (decoded.stream().anyMatch(ApiLambda::isRead)) {
      statements.addStatement(
          "$T in = $L.arguments().reader($L)",
          RuntimeClasses.ROW_READER,
          call,
          decoded.stream()
              .map(argument -> CodeBlock.of("$S", argument.name().value()))
              .collect(CodeBlock.joining(",$W")));
    }
    if (method.omitNull()) {
      statements.addStatement("$T result = $L", resultType(), called());
    }
    return statements.build();
  }

  /** Whether anything is read of an argument but what is inside it. */
  private static boolean isRead(ClientArgument argument) {
    return argument.nullable() || !(argument.type() instanceof FieldType.Nested);
  }

  private TypeName resultType() {
    return method.result().form() == ApiResult.Form.OPTIONAL
        ? TypeNames.of(method.view().orElseThrow().row().id())
        : TypeNames.of(method.result().value());
  }

  private CodeBlock end() {
    CodeBlock.Builder end = CodeBlock.builder();
    return method.omitNull()
        ? end.addStatement(
                "return result == null ? $T.ABSENT : $L",
                RuntimeClasses.OUTCOME,
                outcome(CodeBlock.of("result")))
            .build()
        : end.addStatement("return $L", outcome(called())).build();
  }

  /** What the method returns, as a call wants it. */
  private CodeBlock called() {
    CodeBlock arguments =
        method.arguments().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
    CodeBlock called = CodeBlock.of("api.$N($L)", method.method().name(), arguments);
    CodeBlock awaited =
        method.result().async()
            ? CodeBlock.of("$T.await($L)", RuntimeClasses.SOURCE_EXECUTOR, called)
            : called;
    return method.result().form() == ApiResult.Form.OPTIONAL
        ? CodeBlock.of("$L.orElse(null)", awaited)
        : awaited;
  }

  private CodeBlock outcome(CodeBlock result) {
    if (method.view().isEmpty()) {
      return CodeBlock.of("$T.of($L)", RuntimeClasses.OUTCOME, result);
    }
    String verb =
        switch (method.result().form()) {
          case LIST -> "all";
          case PAGE -> "page";
          default -> "one";
        };
    return CodeBlock.of("$L.$L($L,$W$L)", call, verb, view(), result);
  }

  private CodeBlock view() {
    return CodeBlock.of("$T.VIEW", TypeNames.of(method.view().orElseThrow().definitionId()));
  }

  private CodeBlock argument(ApiArgument argument) {
    if (argument instanceof ApiArgument.PlanArgument) {
      return CodeBlock.of("$L.plan($L)", call, view());
    }
    if (argument instanceof ApiArgument.AllArguments) {
      return CodeBlock.of("$L.arguments()", call);
    }
    if (argument instanceof ClientArgument client) {
      return values.get(
          client.type(),
          client.name().value(),
          decoded.indexOf(client),
          client.nullable(),
          CodeBlock.of("$L.arguments()", call));
    }
    if (argument instanceof ApiArgument.RawInput) {
      return CodeBlock.of("call.input()");
    }
    if (argument instanceof InputRecord record) {
      return call.equals("with") ? CodeBlock.of("input") : read(record);
    }
    return CodeBlock.of("$L.context()", call);
  }

  private static CodeBlock read(InputRecord record) {
    return CodeBlock.of("$T.read(call.input())", TypeNames.of(record.readerId()));
  }
}
