package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.headwater.processor.model.JavaType;
import dev.headwater.processor.model.OperationModel;
import dev.headwater.processor.model.ParameterModel;
import java.util.Optional;

/** One operation: a call of the API, handed to what makes the calls. */
final class OperationMethod {
  private OperationMethod() {}

  static MethodSpec of(OperationModel operation, OperationNames names) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(operation.name())
            .addAnnotation(Override.class)
            .addModifiers(PUBLIC)
            .varargs(operation.varargs())
            .returns(returns(operation));
    for (ParameterModel parameter : operation.method().parameters()) {
      method.addParameter(
          ParameterSpec.builder(ConnectorClass.parameterType(parameter), parameter.name()).build());
    }
    for (JavaType thrown : operation.method().thrown()) {
      method.addException(TypeNames.of(thrown));
    }
    CodeBlock call = call(operation, names);
    if (operation.declaresAny()) {
      return method.addStatement(call).build();
    }
    String failure = failure(operation);
    CodeBlock declared =
        operation.method().thrown().stream()
            .map(thrown -> CodeBlock.of("$T", TypeNames.of(thrown)))
            .collect(CodeBlock.joining(" | "));
    return method
        .beginControlFlow("try")
        .addStatement(call)
        .nextControlFlow("catch ($L | $T $N)", declared, RuntimeException.class, failure)
        .addStatement("throw $N", failure)
        .nextControlFlow("catch ($T $N)", Exception.class, failure)
        .addStatement(
            "throw $T.undeclared($N, $N)",
            RuntimeClasses.OPERATION_CALLS,
            names.operation(operation),
            failure)
        .endControlFlow()
        .build();
  }

  private static TypeName returns(OperationModel operation) {
    return operation.returnsNullable()
        ? TypeNames.nullable(TypeNames.of(operation.method().returns()), true)
        : TypeNames.of(operation.method().returns());
  }

  private static CodeBlock call(OperationModel operation, OperationNames names) {
    CodeBlock arguments =
        operation.method().parameters().stream()
            .map(parameter -> CodeBlock.of("$N", parameter.name()))
            .collect(CodeBlock.joining(", "));
    CodeBlock call = CodeBlock.of("$N.$N($L)", names.api(), operation.name(), arguments);
    boolean nothing = operation.method().returns().equals(new JavaType.Primitive("void"));
    boolean nullable = operation.returnsNullable() && !nothing;
    return CodeBlock.of(
        "$L$N.$L($N,$W() -> $L)$L",
        nothing ? "" : "return ",
        names.calls(),
        nothing ? "run" : "call",
        names.operation(operation),
        nullable ? CodeBlock.of("$T.ofNullable($L)", Optional.class, call) : call,
        nullable ? ".orElse(null)" : "");
  }

  /** The name of what was caught, which no parameter has. */
  private static String failure(OperationModel operation) {
    return new Names(operation.method().parameters().stream().map(ParameterModel::name).toList())
        .take("e");
  }
}
