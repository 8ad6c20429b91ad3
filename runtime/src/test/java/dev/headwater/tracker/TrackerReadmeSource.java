package dev.headwater.tracker;

import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import java.util.List;

final class TrackerReadmeSource extends SourceDefinition<Repo, String> {
  private static final DerivationDefinition<Repo, Repo> ABOUT =
      DerivationDefinition.fields("about", RepoType.TYPE, RepoType.DESCRIPTION);

  private final Tracker tracker;

  TrackerReadmeSource(Tracker tracker) {
    super("readme", RepoType.TYPE, Paging.single(), List.of(ABOUT));
    this.tracker = tracker;
  }

  @Override
  public SourcePage<String> fetch(Ref<Repo> repo, PageRequest page) throws Exception {
    return SourcePage.last(tracker.readme(repo));
  }

  @Override
  public void derive(
      Ref<Repo> repo, PageRequest request, String readme, DerivedPage<Repo> derived) {
    derived.begin(ABOUT).inputs(Tracker.about(repo, readme));
  }
}
