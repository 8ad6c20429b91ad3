package dev.headwater.processor.check;

import dev.headwater.processor.model.ApiModel;
import dev.headwater.processor.model.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Every rule for APIs; what comes first is said first of an element. */
public final class ApiChecks {
  private static final List<Check<ApiModel>> RULES =
      List.of(
          new GeneratedApiNameFree(),
          new ApiServesSomething(),
          new ContextCanBePassed(),
          new ResultIsOfView(),
          new OrderOfListExists(),
          new OperationName(),
          new OperationNameOnce(),
          new ApiMethodHasOneRole(),
          new ApiMethodCanBeCalled(),
          new ResultHasOneView(),
          new ResultHasView(),
          new ResultFitsView(),
          new TypeOfJson(),
          new RowsNotNullable(),
          new AsyncApiThrowsNothing(),
          new ApiTakesItsContext(),
          new InputOfMutation(),
          new ApiTakesOnce(),
          new InputHasReader(),
          new MutationHasArguments(),
          new KnownApiParameter());

  private ApiChecks() {}

  /** What is wrong with an API. */
  public static List<Problem> run(ApiModel api) {
    return Stream.concat(
            RULES.stream().flatMap(rule -> rule.check(api).stream()),
            RequestChecks.run(Request.of(api)).stream())
        .toList();
  }
}
