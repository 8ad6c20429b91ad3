package dev.headwater.tracker;

import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import java.util.List;

/** A source over repositories of which a test says what it does. */
public final class TestSource extends SourceDefinition<Repo, List<Issue>> {

  /** Fetches a page. */
  public interface Fetch {
    SourcePage<List<Issue>> page(Ref<Repo> repo, PageRequest request) throws Exception;
  }

  /** Runs the derivations of a page. */
  public interface Derive {
    void all(Ref<Repo> repo, List<Issue> data, DerivedPage<Repo> derived) throws Exception;
  }

  public static final DerivationDefinition<Repo, Issue> ISSUES =
      DerivationDefinition.collection("issues", RepoType.ISSUES);

  private final Fetch fetch;
  private final Derive derive;

  public TestSource(Paging paging, Fetch fetch) {
    this(
        paging,
        fetch,
        List.of(ISSUES),
        (repo, data, derived) -> derived.begin(ISSUES).entities(data));
  }

  public TestSource(
      Paging paging, Fetch fetch, List<DerivationDefinition<Repo, ?>> derivations, Derive derive) {
    super("testPage", RepoType.TYPE, paging, derivations);
    this.fetch = fetch;
    this.derive = derive;
  }

  @Override
  public SourcePage<List<Issue>> fetch(Ref<Repo> repo, PageRequest page) throws Exception {
    return fetch.page(repo, page);
  }

  @Override
  public void derive(
      Ref<Repo> repo, PageRequest request, List<Issue> data, DerivedPage<Repo> derived)
      throws Exception {
    derive.all(repo, data, derived);
  }
}
