package dev.headwater.samples.github.api;

import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.RateBudgetDefinition;
import dev.headwater.stamp.GeneratedFrom;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@link GithubApi}, each call of which goes through an {@link OperationCalls}.
 */
@NullMarked
@GeneratedFrom(GithubApi.class)
public final class GithubApiOperations implements GithubApi {
  private static final RateBudgetDefinition CORE_BUDGET = RateBudgetDefinition.of("GithubApi.core",
      5000, 3600);

  /**
   * The operation {@code viewer}.
   */
  public static final OperationDefinition VIEWER = OperationDefinition.of("GithubApi", "viewer")
      .drawingOn(CORE_BUDGET)
      .attempts(5)
      .timeoutMillis(60000);

  /**
   * The operation {@code repos}.
   */
  public static final OperationDefinition REPOS = OperationDefinition.of("GithubApi", "repos")
      .drawingOn(CORE_BUDGET)
      .attempts(5)
      .timeoutMillis(60000);

  /**
   * The operation {@code issues}.
   */
  public static final OperationDefinition ISSUES = OperationDefinition.of("GithubApi", "issues")
      .drawingOn(CORE_BUDGET)
      .attempts(5)
      .timeoutMillis(60000);

  /**
   * All operations, in declaration order.
   */
  public static final List<OperationDefinition> OPERATIONS = List.of(VIEWER, REPOS, ISSUES);

  private final GithubApi api;

  private final OperationCalls calls;

  /**
   * Passes calls on to another implementation; what makes the calls comes between.
   */
  public GithubApiOperations(GithubApi api, OperationCalls calls) {
    this.api = api;
    this.calls = calls;
  }

  @Override
  public Viewer viewer() throws IOException, InterruptedException {
    try {
      return calls.call(VIEWER, () -> api.viewer());
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(VIEWER, e);
    }
  }

  @Override
  public RepoPage repos(String login, @Nullable String cursor, int size) throws IOException,
      InterruptedException {
    try {
      return calls.call(REPOS, () -> api.repos(login, cursor, size));
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(REPOS, e);
    }
  }

  @Override
  public IssuePage issues(String fullName, @Nullable String cursor, int size) throws IOException,
      InterruptedException {
    try {
      return calls.call(ISSUES, () -> api.issues(fullName, cursor, size));
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(ISSUES, e);
    }
  }
}
