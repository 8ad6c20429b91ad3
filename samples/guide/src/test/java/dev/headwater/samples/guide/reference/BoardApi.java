package dev.headwater.samples.guide.reference;

import dev.headwater.Operation;
import dev.headwater.RateBudget;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calls of a task board's API. */
@RateBudget(name = "all", calls = 1_000, seconds = 60)
interface BoardApi {

  /** Some tasks of a workspace. */
  record TaskPage(List<TaskData> tasks, @Nullable String next) {}

  /** A task in a page, which mentions its owner. */
  record TaskData(String id, int number, String owner, String ownerName) {}

  @Operation(budgets = "all", attempts = 3)
  TaskPage tasks(String tenant, String workspace, @Nullable String cursor, int size)
      throws IOException, InterruptedException;

  @Operation(budgets = "all")
  String text(String task) throws IOException, InterruptedException;

  /** The task that a person works on. */
  @Operation(budgets = "all")
  String current(String person) throws IOException, InterruptedException;

  @Operation(budgets = "all")
  List<String> labels(String workspace) throws IOException, InterruptedException;

  /** The colours of those labels that have one. */
  @Operation(budgets = "all")
  Map<String, String> colours(List<String> labels) throws IOException, InterruptedException;
}
