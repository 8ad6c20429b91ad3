package dev.headwater.tracker;

import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import java.util.List;

final class TrackerReposSource extends SourceDefinition<Account, List<Repo>> {
  private static final DerivationDefinition<Account, Repo> REPOS =
      DerivationDefinition.collection("repos", AccountType.REPOS);

  private final Tracker tracker;

  TrackerReposSource(Tracker tracker) {
    super("repos", AccountType.TYPE, Paging.pages(3, 100), List.of(REPOS));
    this.tracker = tracker;
  }

  @Override
  public SourcePage<List<Repo>> fetch(Ref<Account> account, PageRequest page) throws Exception {
    return tracker.repos(account, page).asSourcePage();
  }

  @Override
  public void derive(
      Ref<Account> account, PageRequest request, List<Repo> page, DerivedPage<Account> derived) {
    derived.begin(REPOS).entities(page);
  }
}
