package dev.headwater.tracker;

import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import java.util.List;

final class TrackerForksSource extends SourceDefinition<Repo, List<RepoInput>> {
  private static final DerivationDefinition<Repo, Repo> FORKS =
      DerivationDefinition.collection("forks", RepoType.FORKS);

  private final Tracker tracker;

  TrackerForksSource(Tracker tracker) {
    super("forks", RepoType.TYPE, Paging.single(), List.of(FORKS));
    this.tracker = tracker;
  }

  @Override
  public SourcePage<List<RepoInput>> fetch(Ref<Repo> repo, PageRequest page) throws Exception {
    return SourcePage.last(tracker.forks(repo));
  }

  @Override
  public void derive(
      Ref<Repo> repo, PageRequest request, List<RepoInput> page, DerivedPage<Repo> derived) {
    derived.begin(FORKS).inputs(page);
  }
}
