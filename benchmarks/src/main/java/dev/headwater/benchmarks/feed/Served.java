package dev.headwater.benchmarks.feed;

import dev.headwater.cursor.Keyring;
import dev.headwater.json.JsonOutput;
import dev.headwater.order.Slice;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Limits;
import dev.headwater.plan.Place;
import dev.headwater.plan.Plan;
import dev.headwater.plan.Selection;
import dev.headwater.serve.SourceRegistry;
import dev.headwater.serve.Views;
import dev.headwater.view.Positions;
import dev.headwater.view.Request;
import dev.headwater.view.Resolved;
import java.util.List;

/** The page as Headwater serves it. Not thread-safe: it writes into one array. */
public final class Served {
  private final List<Story> stories;
  private final Keyring keys;
  private final StoryPlan plan;
  private final Views<Object> views;
  private final Selection selection = new Selection(Feed.PATHS, Arguments.none());
  private final JsonOutput out = new JsonOutput(32 * 1024);

  /** Serves rows, with cursors signed by these keys. */
  public Served(List<Story> stories, Keyring keys) {
    this.stories = stories;
    this.keys = keys;
    this.views =
        Views.of(SourceRegistry.of(StorySourceExecutor.of(new StorySource(stories))), Object.class)
            .build(keys);
    this.plan = plan();
  }

  /** From ten paths to a plan. */
  public StoryPlan plan() {
    Place place =
        Place.rootList(Limits.defaults(), selection.arguments(), StoryDefinition.VIEW.pageSizes());
    return Plan.parsed(
        StoryDefinition.VIEW.plan(place, StoryCursors.BY_CREATED_AT), selection.paths());
  }

  /** From rows and a plan to bytes. */
  public byte[] resolved() {
    out.reset();
    Request request =
        new Request(
            this, Positions.cursors(keys), new NoRows(), tasks -> tasks.forEach(Runnable::run));
    Resolved.page(StoryDefinition.VIEW, request, new Slice<>(stories, false, false), plan)
        .write(out);
    return out.toByteArray();
  }

  /** From a request to bytes. */
  public byte[] requested() {
    out.reset();
    views.connection(StoryDefinition.VIEW, selection, this).write(out);
    return out.toByteArray();
  }
}
