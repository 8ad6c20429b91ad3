package library.catalogue;

import dev.headwater.entity.Ref;
import dev.headwater.source.BookmarkDefinition;
import dev.headwater.source.BookmarkedSourceDefinition;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourcePage;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code twins} of {@link Library}.
 */
@NullMarked
@GeneratedFrom(Library.class)
final class LibraryTwinsLoader extends BookmarkedSourceDefinition<Branch, List<BranchInput>, Integer> {
  private static final DerivationDefinition<Branch, Branch> TWINS = DerivationDefinition.collection(
      "twins", BranchType.TWINS);

  private final Library connector;

  LibraryTwinsLoader(Library connector) {
    super("twins", BranchType.TYPE, Paging.single(), false,
        new BookmarkDefinition<>(BranchType.TWINS, BranchType.SEATS), List.of(TWINS));
    this.connector = connector;
  }

  @Override
  protected SourcePage<List<BranchInput>> fetch(Ref<Branch> parent, PageRequest request,
      Optional<Integer> since) {
    return SourcePage.last(connector.twins(since, parent));
  }

  @Override
  public void derive(Ref<Branch> parent, PageRequest request, List<BranchInput> data,
      DerivedPage<Branch> derived) {
    derived.begin(TWINS).inputs(data);
  }
}
