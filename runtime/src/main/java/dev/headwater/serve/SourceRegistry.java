package dev.headwater.serve;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.error.NearestName;
import dev.headwater.plan.Plan;
import dev.headwater.view.ViewDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sources of a module, or of several together: one for a view. Immutable.
 *
 * @param <C> what its sources take of a request
 */
public final class SourceRegistry<C> {
  private final Map<String, SourceExecutor<? super C, ?, ?, ?>> byView = new LinkedHashMap<>();

  private SourceRegistry(List<? extends SourceExecutor<? super C, ?, ?, ?>> executors) {
    for (SourceExecutor<? super C, ?, ?, ?> executor : executors) {
      SourceExecutor<? super C, ?, ?, ?> other =
          byView.putIfAbsent(executor.view().name(), executor);
      if (other != null && other != executor) {
        throw new HeadwaterException(
            ErrorCode.SOURCE_DUPLICATE,
            "view '"
                + executor.view()
                + "' has two sources, "
                + other
                + " and "
                + executor
                + "; register one of them");
      }
    }
  }

  /**
   * The executors of some sources.
   *
   * @throws HeadwaterException HW803 if two are of one view
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public static <C> SourceRegistry<C> of(SourceExecutor<? super C, ?, ?, ?>... executors) {
    return new SourceRegistry<>(List.<SourceExecutor<? super C, ?, ?, ?>>of(executors));
  }

  /**
   * These sources and those of another registry.
   *
   * @throws HeadwaterException HW803 if both have a source of one view
   */
  public SourceRegistry<C> and(SourceRegistry<? super C> other) {
    List<SourceExecutor<? super C, ?, ?, ?>> all = new ArrayList<>(byView.values());
    all.addAll(other.byView.values());
    return new SourceRegistry<>(all);
  }

  /** All executors, in order. */
  public List<SourceExecutor<? super C, ?, ?, ?>> executors() {
    return List.copyOf(byView.values());
  }

  /** Whether there is a source of a view. */
  public boolean has(ViewDefinition<?, ?, ?, ?> view) {
    SourceExecutor<? super C, ?, ?, ?> found = byView.get(view.name());
    return found != null && found.view() == view;
  }

  /**
   * The source of a view.
   *
   * @throws HeadwaterException HW802 if there is none
   */
  @SuppressWarnings("unchecked") // an executor is registered under its own view
  public <R, K, P extends Plan<R>> SourceExecutor<? super C, R, K, P> executor(
      ViewDefinition<R, K, P, ?> view) {
    SourceExecutor<? super C, ?, ?, ?> found = byName(view.name());
    if (found.view() != view) {
      throw new HeadwaterException(
          ErrorCode.REGISTRY_UNKNOWN,
          "the source of '" + view + "' is of another view of that name; give one of them another");
    }
    return (SourceExecutor<? super C, R, K, P>) found;
  }

  /**
   * The source of the view that clients know by a name.
   *
   * @throws HeadwaterException HW802 if there is none
   */
  public SourceExecutor<? super C, ?, ?, ?> byName(String view) {
    SourceExecutor<? super C, ?, ?, ?> found = byView.get(view);
    if (found == null) {
      throw new HeadwaterException(
          ErrorCode.REGISTRY_UNKNOWN,
          "no source of view '"
              + view
              + "'; there are sources of "
              + byView.keySet()
              + NearestName.hint(view, byView.keySet()));
    }
    return found;
  }

  @Override
  public String toString() {
    return byView.values().toString();
  }
}
