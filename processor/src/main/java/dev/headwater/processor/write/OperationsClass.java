package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.OperationModel;
import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.RateBudgetModel;
import java.util.ArrayList;
import java.util.List;

/** {@code GithubApiOperations}: passes each operation on through what makes the calls. */
public final class OperationsClass {
  private final OperationsModel api;
  private final OperationNames names;
  private final ClassName apiName;

  private OperationsClass(OperationsModel api) {
    this.api = api;
    this.names = new OperationNames(api);
    this.apiName = TypeNames.of(api.id());
  }

  /** The class that is generated from an interface of operations. */
  public static JavaFile write(OperationsModel api) {
    return new OperationsClass(api).file();
  }

  private JavaFile file() {
    TypeSpec.Builder type =
        GeneratedClass.of(
                api.operationsId(), api.isPublic(), api.warnings(), GeneratedClass.from(api.id()))
            .addSuperinterface(apiName)
            .addJavadoc(
                "{@link $T}, each call of which goes through an {@link $T}.\n",
                apiName,
                RuntimeClasses.OPERATION_CALLS);
    api.budgets().forEach(budget -> type.addField(budget(budget)));
    api.operations().forEach(operation -> type.addField(operation(operation)));
    type.addField(all())
        .addField(apiName, names.api(), PRIVATE, FINAL)
        .addField(RuntimeClasses.OPERATION_CALLS, names.calls(), PRIVATE, FINAL)
        .addMethod(constructor());
    api.operations().forEach(operation -> type.addMethod(OperationMethod.of(operation, names)));
    return GeneratedClass.file(api.operationsId(), type.build());
  }

  private FieldSpec budget(RateBudgetModel budget) {
    String name = budget.name().value();
    return FieldSpec.builder(RuntimeClasses.RATE_BUDGET, names.budget(name), PRIVATE, STATIC, FINAL)
        .initializer(figures(name, budget))
        .build();
  }

  private CodeBlock figures(String name, RateBudgetModel budget) {
    return CodeBlock.of(
        "$T.of($Z$S,$W$L,$W$L)",
        RuntimeClasses.RATE_BUDGET,
        api.qualified(name),
        budget.calls().value(),
        budget.seconds().value());
  }

  private FieldSpec operation(OperationModel operation) {
    CodeBlock.Builder value =
        CodeBlock.builder()
            .add(
                "$T.of($Z$S,$W$S)",
                RuntimeClasses.OPERATION_DEFINITION,
                api.id().nestedName(),
                operation.name());
    List<CodeBlock> drawn = drawn(operation);
    if (!drawn.isEmpty()) {
      value.add("$>$>\n.drawingOn($L)$<$<", CodeBlock.join(drawn, ",$W"));
    }
    if (operation.attempts().value() != 1) {
      value.add("$>$>\n.attempts($L)$<$<", operation.attempts().value());
    }
    if (operation.timeoutMillis().value() != 0) {
      value.add("$>$>\n.timeoutMillis($L)$<$<", operation.timeoutMillis().value());
    }
    return FieldSpec.builder(
            RuntimeClasses.OPERATION_DEFINITION, names.operation(operation), PUBLIC, STATIC, FINAL)
        .addJavadoc("The operation {@code $L}.\n", operation.name())
        .initializer(value.build())
        .build();
  }

  /** Its own budgets, then those it shares. */
  private List<CodeBlock> drawn(OperationModel operation) {
    List<CodeBlock> drawn = new ArrayList<>();
    for (int i = 0; i < operation.own().size(); i++) {
      String name = i == 0 ? operation.name() : operation.name() + "-" + (i + 1);
      drawn.add(figures(name, operation.own().get(i)));
    }
    operation.budgets().stream()
        .distinct()
        .forEach(name -> drawn.add(CodeBlock.of("$N", names.budget(name.value()))));
    return drawn;
  }

  private FieldSpec all() {
    CodeBlock operations =
        Lines.of(
            api.operations().stream()
                .map(operation -> CodeBlock.of("$N", names.operation(operation)))
                .toList());
    return FieldSpec.builder(
            TypeNames.of(ClassName.get(List.class), RuntimeClasses.OPERATION_DEFINITION),
            OperationNames.ALL,
            PUBLIC,
            STATIC,
            FINAL)
        .addJavadoc("All operations, in declaration order.\n")
        .initializer("$T.of($>$>$L$<$<)", List.class, operations)
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(PUBLIC)
        .addJavadoc(
            "Passes calls on to another implementation; what makes the calls comes between.\n")
        .addParameter(apiName, names.api())
        .addParameter(RuntimeClasses.OPERATION_CALLS, names.calls())
        .addStatement("this.$N = $N", names.api(), names.api())
        .addStatement("this.$N = $N", names.calls(), names.calls())
        .build();
  }
}
