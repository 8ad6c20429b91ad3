package dev.headwater.benchmarks.scale;

import dev.headwater.benchmarks.tracker.AccountType;
import dev.headwater.benchmarks.tracker.IssueType;
import dev.headwater.benchmarks.tracker.Repo;
import dev.headwater.benchmarks.tracker.RepoType;
import dev.headwater.benchmarks.tracker.Size;
import dev.headwater.benchmarks.tracker.Tracker;
import dev.headwater.benchmarks.tracker.TrackerApi;
import dev.headwater.benchmarks.tracker.TrackerConnector;
import dev.headwater.benchmarks.tracker.UserType;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.store.MemoryStore;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncListener;
import dev.headwater.sync.SyncReport;
import java.util.List;
import java.util.stream.IntStream;

/** A sync of all there is into memory. */
final class WholeSync {
  private final Size size;
  private final TrackerApi api;
  private final MemoryStore store = new MemoryStore();

  WholeSync(Size size) {
    this.size = size;
    this.api = new TrackerApi(size);
  }

  /** Runs it; a failure, such as a page that is asked for twice, is HW707. */
  SyncReport run(SyncListener listener) {
    return Sync.of(new TrackerConnector(api))
        .into(store)
        .from(AccountType.ref("acme"))
        .listener(listener)
        .run()
        .orThrow();
  }

  /** What it must have come to, and has: as the API, the store and the engine count it. */
  List<Count> counts(SyncReport report) {
    return List.of(
        new Count("calls for pages of repositories", size.repoPages(), api.repoCalls()),
        new Count("calls for pages of issues", size.issuePages(), api.issueCalls()),
        new Count("calls in all", size.repoPages() + size.issuePages(), report.calls()),
        new Count("repositories", size.repos(), store.count(RepoType.TYPE)),
        new Count("issues", size.allIssues(), store.count(IssueType.TYPE)),
        new Count("authors", size.authors(), store.count(UserType.TYPE)),
        new Count("members of collections of issues", size.allIssues(), members(RepoType.ISSUES)));
  }

  private long members(ManyField<Repo, ?> field) {
    return IntStream.range(0, size.repos())
        .mapToLong(repo -> members(RepoType.ref(TrackerApi.repoId(repo)), field))
        .sum();
  }

  private <P, T> long members(Ref<P> parent, ManyField<P, T> field) {
    long members = 0;
    Page<Ref<T>> page = store.members(parent, field, PageRequest.first(Tracker.PAGE));
    while (!page.items().isEmpty()) {
      members += page.items().size();
      page = store.members(parent, field, new PageRequest(page.nextCursor(), Tracker.PAGE));
    }
    return members;
  }
}
