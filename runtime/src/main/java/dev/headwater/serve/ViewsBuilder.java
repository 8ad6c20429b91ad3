package dev.headwater.serve;

import dev.headwater.cursor.Keyring;
import dev.headwater.plan.Limits;
import dev.headwater.view.Positions;
import dev.headwater.view.ViewDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;

/** Sets up {@link Views}. Not thread-safe. */
public final class ViewsBuilder<C> {
  private final SourceRegistry<C> registry;
  private final Class<C> contextType;
  private final List<ViewDefinition<?, ?, ?, ?>> roots = new ArrayList<>();
  private Limits limits = Limits.defaults();
  private Executor executor = Runnable::run;
  private int width = 1;

  ViewsBuilder(SourceRegistry<C> registry, Class<C> contextType) {
    this.registry = registry;
    this.contextType = contextType;
    registry.executors().forEach(each -> roots.add(each.view()));
  }

  /** What a request may ask for at most; {@link Limits#defaults} unless said. */
  public ViewsBuilder<C> limits(Limits limits) {
    this.limits = limits;
    return this;
  }

  /**
   * Where calls that do not depend on each other run side by side, a number at most at once for one
   * list of calls; one after the other, in the thread of the request, unless said.
   */
  public ViewsBuilder<C> executor(Executor executor, int width) {
    if (width < 1) {
      throw new IllegalArgumentException("at least 1 call runs at once, not " + width);
    }
    this.executor = executor;
    this.width = width;
    return this;
  }

  /** Views without a source of their own that requests will name. */
  public ViewsBuilder<C> resolving(ViewDefinition<?, ?, ?, ?>... views) {
    roots.addAll(Arrays.asList(views));
    return this;
  }

  /**
   * Checks that every relation has a source that can do what it needs.
   *
   * @param keys what cursors are signed with, or {@link Keyring#unsigned}
   * @throws dev.headwater.error.HeadwaterException HW804 if a source is missing, HW805 if it cannot
   *     do what is needed, HW806 if one takes another context
   */
  public Views<C> build(Keyring keys) {
    return build(Positions.cursors(keys), limits, false);
  }

  /**
   * The same as a server of @nkzw/fate 1.3.3 has it, without what makes ours safer: positions are
   * ids, nothing is limited, what is no id is the id of no row, and a wrong page is found where a
   * list is cut.
   */
  public Views<C> buildCompatible() {
    return build(Positions.ids(), Limits.none(), true);
  }

  private Views<C> build(Positions positions, Limits limits, boolean compatible) {
    StartUp.check(registry, contextType, roots);
    return new Views<>(registry, positions, limits, new Fork(executor, width), compatible);
  }
}
