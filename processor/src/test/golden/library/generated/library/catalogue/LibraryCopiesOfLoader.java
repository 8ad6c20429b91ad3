package library.catalogue;

import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code copiesOf} of {@link Library}.
 */
@NullMarked
@GeneratedFrom(Library.class)
final class LibraryCopiesOfLoader extends SourceDefinition<Branch, List<Book.Copy>> {
  private static final DerivationDefinition<Branch, Book.Copy> COPIES_OF = DerivationDefinition.collection(
      "copiesOf", BranchType.COPIES);

  private final Library connector;

  LibraryCopiesOfLoader(Library connector) {
    super("copiesOf", BranchType.TYPE, Paging.pages(10, 3), List.of(COPIES_OF));
    this.connector = connector;
  }

  @Override
  public SourcePage<List<Book.Copy>> fetch(Ref<Branch> parent, PageRequest request) {
    return connector.copiesOf(parent, request).asSourcePage();
  }

  @Override
  public void derive(Ref<Branch> parent, PageRequest request, List<Book.Copy> data,
      DerivedPage<Branch> derived) {
    derived.begin(COPIES_OF).entities(data);
  }
}
