package dev.headwater.processor.write;

import dev.headwater.processor.model.ConstantNames;
import dev.headwater.processor.model.OperationModel;
import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.ParameterModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of the members of a class of operations, none of them twice. */
final class OperationNames {
  /** The list of all operations. */
  static final String ALL = "OPERATIONS";

  private final Map<String, String> operations = new HashMap<>();
  private final Map<String, String> budgets = new HashMap<>();
  private final String api;
  private final String calls;

  OperationNames(OperationsModel model) {
    Names constants = new Names(List.of(ALL));
    for (OperationModel operation : model.operations()) {
      String name = operation.name();
      operations.put(name, constants.take(ConstantNames.constant(name)));
    }
    for (String name : model.budgetNames()) {
      String word = name.replaceAll("[^A-Za-z0-9]", "_");
      String start = word.matches("\\d.*") ? "_" + word : word;
      budgets.computeIfAbsent(
          name, key -> constants.take(ConstantNames.constant(start) + "_BUDGET"));
    }
    Names locals = new Names(parameters(model));
    this.api = locals.take("api");
    this.calls = locals.take("calls");
  }

  private static List<String> parameters(OperationsModel model) {
    return model.operations().stream()
        .flatMap(operation -> operation.method().parameters().stream())
        .map(ParameterModel::name)
        .toList();
  }

  /** The constant of an operation: {@code ISSUES}. */
  String operation(OperationModel operation) {
    return operations.getOrDefault(operation.name(), operation.name());
  }

  /** The constant of a shared budget: {@code CORE_BUDGET}. */
  String budget(String name) {
    return budgets.getOrDefault(name, name);
  }

  /** The field with what is wrapped. */
  String api() {
    return api;
  }

  /** The field with what makes the calls. */
  String calls() {
    return calls;
  }
}
