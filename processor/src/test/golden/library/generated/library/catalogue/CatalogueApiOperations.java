package library.catalogue;

import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.RateBudgetDefinition;
import dev.headwater.stamp.GeneratedFrom;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@link CatalogueApi}, each call of which goes through an {@link OperationCalls}.
 */
@NullMarked
@GeneratedFrom(CatalogueApi.class)
public final class CatalogueApiOperations implements CatalogueApi {
  private static final RateBudgetDefinition CORE_BUDGET = RateBudgetDefinition.of(
      "CatalogueApi.core", 5000, 3600);

  private static final RateBudgetDefinition BURST_2_BUDGET = RateBudgetDefinition.of(
      "CatalogueApi.burst/2", 20, 1);

  /**
   * The operation {@code titles}.
   */
  public static final OperationDefinition TITLES = OperationDefinition.of("CatalogueApi", "titles")
      .drawingOn(CORE_BUDGET, BURST_2_BUDGET)
      .attempts(5)
      .timeoutMillis(30000);

  /**
   * The operation {@code search}.
   */
  public static final OperationDefinition SEARCH = OperationDefinition.of("CatalogueApi", "search")
      .drawingOn(RateBudgetDefinition.of("CatalogueApi.search", 30, 60), RateBudgetDefinition.of(
          "CatalogueApi.search-2", 500, 3600), CORE_BUDGET);

  /**
   * The operation {@code touch}.
   */
  public static final OperationDefinition TOUCH = OperationDefinition.of("CatalogueApi", "touch");

  /**
   * The operation {@code count}.
   */
  public static final OperationDefinition COUNT = OperationDefinition.of("CatalogueApi", "count");

  /**
   * The operation {@code operations}.
   */
  public static final OperationDefinition OPERATIONS_ = OperationDefinition.of("CatalogueApi",
      "operations")
      .drawingOn(CORE_BUDGET)
      .attempts(2);

  /**
   * All operations, in declaration order.
   */
  public static final List<OperationDefinition> OPERATIONS = List.of(
      TITLES,
      SEARCH,
      TOUCH,
      COUNT,
      OPERATIONS_);

  private final CatalogueApi api_;

  private final OperationCalls calls_;

  /**
   * Passes calls on to another implementation; what makes the calls comes between.
   */
  public CatalogueApiOperations(CatalogueApi api_, OperationCalls calls_) {
    this.api_ = api_;
    this.calls_ = calls_;
  }

  @Override
  public List<String> titles(String branch, @Nullable String after, int size) throws IOException,
      InterruptedException {
    try {
      return calls_.call(TITLES, () -> api_.titles(branch, after, size));
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(TITLES, e);
    }
  }

  @Override
  public @Nullable String search(String api, String... calls) throws IOException,
      InterruptedException {
    try {
      return calls_.call(SEARCH, () -> Optional.ofNullable(api_.search(api, calls))).orElse(null);
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(SEARCH, e);
    }
  }

  @Override
  public void touch(long e) throws Exception {
    calls_.run(TOUCH, () -> api_.touch(e));
  }

  @Override
  public int count(String e) throws InterruptedException {
    try {
      return calls_.call(COUNT, () -> api_.count(e));
    } catch (InterruptedException | RuntimeException e_) {
      throw e_;
    } catch (Exception e_) {
      throw OperationCalls.undeclared(COUNT, e_);
    }
  }

  @Override
  public int operations() throws InterruptedException {
    try {
      return calls_.call(OPERATIONS_, () -> api_.operations());
    } catch (InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(OPERATIONS_, e);
    }
  }
}
