package library.catalogue;

import dev.headwater.Operation;
import dev.headwater.RateBudget;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the connector would fetch books with. */
@RateBudget(name = "core", calls = 5000, seconds = 3600)
@RateBudget(name = "burst/2", calls = 20, seconds = 1)
public interface CatalogueApi {
  @Operation(
      budgets = {"core", "burst/2"},
      attempts = 5,
      timeoutMillis = 30_000)
  List<String> titles(String branch, @Nullable String after, int size)
      throws IOException, InterruptedException;

  @RateBudget(calls = 30, seconds = 60)
  @RateBudget(calls = 500, seconds = 3600)
  @Operation(budgets = "core")
  @Nullable String search(String api, String... calls)
      throws FileNotFoundException, IOException, InterruptedException;

  /** Nothing comes back, and anything may be thrown. */
  @Operation
  void touch(long e) throws Exception;

  /** Nothing but what any operation may throw. */
  @Operation
  int count(String e) throws InterruptedException;

  /** No operation: it makes two calls. */
  default List<String> all(String branch) throws IOException, InterruptedException {
    return titles(branch, null, count(branch));
  }

  /** One, though it has a body. */
  @Operation(budgets = "core", attempts = 2)
  default int operations() throws InterruptedException {
    return count("");
  }

  @Override
  String toString();
}
