package dev.headwater.benchmarks.scale;

import dev.headwater.benchmarks.tracker.RepoType;
import dev.headwater.benchmarks.tracker.TrackerApi;
import dev.headwater.entity.EntityType;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.store.Batch;
import dev.headwater.store.Checkpoint;
import dev.headwater.store.CommitResult;
import dev.headwater.store.ForwardingStore;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.PageCommit;
import dev.headwater.store.RunWrite;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A store that keeps nothing of a page but which repositories are done, one bit each, and does not
 * grow: what is in the heap besides is the engine's. Not thread-safe.
 */
final class ForgetfulStore extends ForwardingStore {
  private static final CommitResult NOTHING_NEW = CommitResult.of(Map.of());

  private final BitSet done;
  private int repos;
  private long pages;

  /** A store for at most this many repositories. */
  ForgetfulStore(int repos) {
    super(new MemoryStore());
    this.done = new BitSet(repos);
  }

  /** How many pages were committed. */
  long pages() {
    return pages;
  }

  @Override
  public CommitResult commit(PageCommit<?> page) {
    pages++;
    if (!page.parent().type().equals(RepoType.TYPE)) {
      repos += page.batches().get(0).rows().size();
    } else if (page.nextCursor() == null) {
      done.set(TrackerApi.repoNumber(page.parent().id()));
    }
    return NOTHING_NEW;
  }

  @Override
  public CommitResult seed(RunWrite write, List<Batch<?>> batches) {
    return NOTHING_NEW;
  }

  @Override
  @SuppressWarnings("unchecked") // asked for repositories, it gives repositories
  public <E> Page<Ref<E>> refs(EntityType<E> type, PageRequest page) {
    if (!type.equals(RepoType.TYPE)) {
      throw kept(type + " entities");
    }
    int start = page.cursor() == null ? 0 : Integer.parseInt(page.cursor());
    int end = Math.min(repos, start + page.size());
    List<Ref<E>> refs =
        IntStream.range(start, end)
            .mapToObj(repo -> (Ref<E>) RepoType.ref(TrackerApi.repoId(repo)))
            .toList();
    return Page.of(refs, end < repos, Integer.toString(end));
  }

  @Override
  public Optional<Checkpoint> checkpoint(String run, String source, Ref<?> parent) {
    boolean complete =
        parent.type().equals(RepoType.TYPE) && done.get(TrackerApi.repoNumber(parent.id()));
    return complete ? Optional.of(new Checkpoint(1, null, null)) : Optional.empty();
  }

  @Override
  public <E> Optional<Row<E>> find(Ref<E> ref) {
    return Optional.empty();
  }

  @Override
  public long count(EntityType<?> type) {
    return type.equals(RepoType.TYPE) ? repos : 0;
  }

  @Override
  public <P, T> Page<Ref<T>> members(Ref<P> parent, ManyField<P, T> field, PageRequest page) {
    throw kept("members");
  }

  @Override
  public <E> List<Row<E>> query(Query<E> query) {
    throw kept("entities");
  }

  private static UnsupportedOperationException kept(String what) {
    return new UnsupportedOperationException("no " + what + " are kept here");
  }
}
