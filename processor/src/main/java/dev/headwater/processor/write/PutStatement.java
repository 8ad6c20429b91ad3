package dev.headwater.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.headwater.processor.model.FieldType;

/** The statement that writes one column, null or not. */
final class PutStatement {
  private PutStatement() {}

  static void add(
      MethodSpec.Builder method,
      Values values,
      FieldType type,
      boolean nullable,
      int column,
      CodeBlock value) {
    if (!nullable) {
      method.addStatement(values.put(type, column, value));
      return;
    }
    method
        .beginControlFlow("if ($L == null)", value)
        .addStatement("out.putNull($L)", column)
        .nextControlFlow("else")
        .addStatement(values.put(type, column, value))
        .endControlFlow();
  }
}
