package library.catalogue;

import dev.headwater.entity.Ref;
import dev.headwater.source.BatchedSourceDefinition;
import dev.headwater.source.DerivationDefinition;
import dev.headwater.source.DerivedPage;
import dev.headwater.source.PageRequest;
import dev.headwater.stamp.GeneratedFrom;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;

/**
 * The loader {@code authorsByRef} of {@link Library}.
 */
@NullMarked
@GeneratedFrom(Library.class)
final class LibraryAuthorsByRefLoader extends BatchedSourceDefinition<Author, AuthorInput> {
  private static final DerivationDefinition<Author, Author> AUTHORS_BY_REF = DerivationDefinition.fieldsIfPresent(
      "authorsByRef", AuthorType.TYPE, AuthorType.ALIVE, AuthorType.TYPE_FIELD);

  private final Library connector;

  LibraryAuthorsByRefLoader(Library connector) {
    super("authorsByRef", AuthorType.TYPE, 5, false, List.of(AUTHORS_BY_REF));
    this.connector = connector;
  }

  @Override
  protected Map<Ref<Author>, AuthorInput> load(List<Ref<Author>> parents) throws IOException {
    return connector.authorsByRef(parents);
  }

  @Override
  public void derive(Ref<Author> parent, PageRequest request, Optional<AuthorInput> data,
      DerivedPage<Author> derived) {
    derived.begin(AUTHORS_BY_REF).inputs(data);
  }
}
