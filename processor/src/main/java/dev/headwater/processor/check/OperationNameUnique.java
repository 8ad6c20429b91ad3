package dev.headwater.processor.check;

import dev.headwater.processor.model.ConstantNames;
import dev.headwater.processor.model.OperationModel;
import dev.headwater.processor.model.OperationsModel;
import dev.headwater.processor.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** HW373: operations have names of their own. */
final class OperationNameUnique implements Check<OperationsModel> {
  @Override
  public List<Problem> check(OperationsModel api) {
    Map<String, OperationModel> owners = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (OperationModel operation : api.operations()) {
      OperationModel owner =
          owners.putIfAbsent(ConstantNames.constant(operation.name()), operation);
      if (owner != null) {
        problems.add(
            Problem.of(
                "HW373",
                operation.method().site(),
                "operation '%s' is named as operation '%s' is, letter case aside; counts and logs"
                    + " go by name, so rename one",
                operation.name(),
                owner.name()));
      }
    }
    return problems;
  }
}
