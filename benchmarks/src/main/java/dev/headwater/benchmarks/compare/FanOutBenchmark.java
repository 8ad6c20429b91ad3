package dev.headwater.benchmarks.compare;

import dev.headwater.benchmarks.byhand.FanOut;
import dev.headwater.benchmarks.tracker.GeneratedFanOut;
import dev.headwater.benchmarks.tracker.IssuePage;
import dev.headwater.benchmarks.tracker.Repo;
import dev.headwater.benchmarks.tracker.RepoType;
import dev.headwater.benchmarks.tracker.Size;
import dev.headwater.benchmarks.tracker.Tracker;
import dev.headwater.benchmarks.tracker.TrackerApi;
import dev.headwater.entity.Ref;
import dev.headwater.store.PageCommit;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From a fetched page of 100 issues to what the store is to do with it. */
@State(Scope.Thread)
public class FanOutBenchmark {
  private final List<IssuePage> pages = Pages.fetched();
  private final Ref<Repo> repo = RepoType.ref("repo-0");
  private final GeneratedFanOut fanOut =
      new GeneratedFanOut(new Tracker(new TrackerApi(new Size(1, 1, 1, 1))));
  private int next;

  private IssuePage page() {
    return pages.get(next++ & (Pages.COUNT - 1));
  }

  @Setup
  public void useOtherTypes() {
    OtherTypes.use();
  }

  @Benchmark
  public PageCommit<Repo> generated(CpuTime time) throws Exception {
    return fanOut.commit("run", repo, page());
  }

  @Benchmark
  public PageCommit<Repo> handWritten(CpuTime time) {
    return FanOut.commit("run", repo, page());
  }
}
