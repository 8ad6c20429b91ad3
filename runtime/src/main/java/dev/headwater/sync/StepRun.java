package dev.headwater.sync;

import dev.headwater.entity.Field;
import dev.headwater.source.SourceDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Runs the steps of one run, in order; those of a concurrent group side by side. */
final class StepRun {
  private final RunContext context;
  private final Sources sources;
  private final Workers workers;

  StepRun(RunContext context) {
    this.context = context;
    this.sources = new Sources(context.setup().connector().sources());
    this.workers = new Workers(context);
  }

  void run(SyncPlan plan) throws InterruptedException {
    for (Step.Load<?> load : Loads.of(plan)) {
      triggered(load).forEach(context.tally()::source);
    }
    for (int i = 0; i < plan.steps().size(); i++) {
      List<Step.Load<?>> loads = Loads.of(plan.steps().get(i)).toList();
      List<LoadFeed<?>> feeds = new ArrayList<>();
      for (Step.Load<?> load : loads) {
        context.tally().stepStarted(i + 1, load);
        feeds.add(feed(load));
      }
      workers.run(feeds);
      for (Step.Load<?> load : loads) {
        context.tally().stepFinished(i + 1, load);
      }
    }
  }

  private <P> LoadFeed<P> feed(Step.Load<P> load) {
    return new LoadFeed<>(context, load, triggered(load));
  }

  private <P> Set<SourceDefinition<P, ?>> triggered(Step.Load<P> load) {
    Set<SourceDefinition<P, ?>> triggered = new LinkedHashSet<>();
    for (Field<P, ?> field : load.fields()) {
      sources.filling(field).ifPresent(triggered::add);
    }
    return triggered;
  }
}
