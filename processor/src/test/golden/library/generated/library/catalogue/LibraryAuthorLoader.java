package library.catalogue;

import dev.headwater.entity.Ref;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.source.Paging;
import dev.headwater.source.SharedData;
import dev.headwater.source.SourceDefinition;
import dev.headwater.source.SourcePage;
import dev.headwater.stamp.GeneratedFrom;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code author} of {@link Library}.
 */
@NullMarked
@GeneratedFrom(Library.class)
final class LibraryAuthorLoader extends SourceDefinition<Author, Optional<AuthorInput>> {
  private static final DerivationDefinition<Author, Author> AUTHOR = DerivationDefinition.fields(
      "author", AuthorType.TYPE, AuthorType.GOTO);

  private final Library connector;

  private final SharedData<Library.Prices> connectorData;

  LibraryAuthorLoader(Library connector, SharedData<Library.Prices> connectorData) {
    super("author", AuthorType.TYPE, Paging.single(), List.of(AUTHOR));
    this.connector = connector;
    this.connectorData = connectorData;
  }

  @Override
  public SourcePage<Optional<AuthorInput>> fetch(Ref<Author> parent, PageRequest request) throws
      Exception {
    return SourcePage.last(Optional.of(connector.author(parent, connectorData.get())));
  }

  @Override
  public void derive(Ref<Author> parent, PageRequest request, Optional<AuthorInput> data,
      DerivedPage<Author> derived) {
    derived.begin(AUTHOR).inputs(data);
  }
}
