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
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code copy} of {@link Library}.
 */
@NullMarked
@GeneratedFrom(Library.class)
final class LibraryCopyLoader extends SourceDefinition<Book.Copy, Optional<Book.Copy>> {
  private static final DerivationDefinition<Book.Copy, Book.Copy> COPY = DerivationDefinition.fields(
      "copy", Book_CopyType.TYPE, Book_CopyType.BOOK);

  private final Library connector;

  private final String key;

  LibraryCopyLoader(Library connector, String key) {
    super("copy", Book_CopyType.TYPE, Paging.single(), List.of(COPY));
    this.connector = connector;
    this.key = key;
  }

  @Override
  public SourcePage<Optional<Book.Copy>> fetch(Ref<Book.Copy> parent, PageRequest request) {
    return SourcePage.last(Optional.of(connector.copy(parent, key)));
  }

  @Override
  public void derive(Ref<Book.Copy> parent, PageRequest request, Optional<Book.Copy> data,
      DerivedPage<Book.Copy> derived) {
    derived.begin(COPY).entities(data);
  }
}
