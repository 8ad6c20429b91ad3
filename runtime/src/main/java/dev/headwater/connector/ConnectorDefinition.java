package dev.headwater.connector;

import dev.headwater.source.SourceDefinition;
import dev.headwater.sync.SyncPlan;
import java.util.List;

/** A connector with everything a sync needs of it. Generated code implements it. */
public interface ConnectorDefinition {

  /** What it is called and which entities it has. */
  Schema schema();

  /** Its sources and loaders, in declaration order. */
  List<SourceDefinition<?, ?>> sources();

  /**
   * The same connector for one run: with shared data of its own, which are fetched once. A sync
   * asks for it at the start of each run.
   */
  default ConnectorDefinition forRun() {
    return this;
  }

  /**
   * The plan its seed makes, or without a seed the default plan.
   *
   * @throws dev.headwater.error.HeadwaterException HW606 if the seed asks for a root that was not
   *     given
   * @throws Exception whatever the seed throws
   */
  SyncPlan plan(Seeding seeding) throws Exception;
}
