package dev.headwater.processor.check;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.ViewSourceModel;
import java.util.List;
import java.util.stream.Stream;

/** Every rule for sources of views; what comes first is said first of an element. */
public final class ViewSourceChecks {
  private static final List<Check<ViewSourceModel>> RULES =
      List.of(
          new GeneratedExecutorNameFree(),
          new SourceHasHandler(),
          new HandlerHasOneRole(),
          new HandlerCanBeCalled(),
          new ForeignKeyExists(),
          new HandlerReturnsRows(),
          new AsyncThrowsNothing(),
          new CursorOfView(),
          new OnePosition(),
          new HandlerTakesOnce(),
          new HandlerTakesId(),
          new HandlerTakesParents(),
          new NativePageTakesCursor(),
          new KnownHandlerParameter(),
          new HandlerOnce());

  private ViewSourceChecks() {}

  /** What is wrong with a source of a view. */
  public static List<Problem> run(ViewSourceModel source) {
    return Stream.concat(
            RULES.stream().flatMap(rule -> rule.check(source).stream()),
            RequestChecks.run(Request.of(source)).stream())
        .toList();
  }
}
