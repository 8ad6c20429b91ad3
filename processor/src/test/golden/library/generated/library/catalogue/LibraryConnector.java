package library.catalogue;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.connector.Seeding;
import dev.headwater.source.SharedData;
import dev.headwater.source.SourceDefinition;
import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.sync.SyncPlan;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@link Library}, wired for a sync.
 */
@NullMarked
@GeneratedFrom(Library.class)
public final class LibraryConnector implements ConnectorDefinition {
  private final Library connector;

  private final String key;

  private final @Nullable Instant data_;

  private final List<SourceDefinition<?, ?>> sources;

  /**
   * Constructs the connector; the parameters are those of {@link Library}.
   */
  public LibraryConnector(String key, @Nullable Instant data_, Map<String, ? extends Number> limits)
      throws IOException {
    this(new Library(key, data_, limits), key, data_);
  }

  private LibraryConnector(Library connector, String key, @Nullable Instant data_) {
    this.connector = connector;
    this.key = key;
    this.data_ = data_;
    SharedData<Library.Prices> connectorData = new SharedData<>(() -> Library.connector(key));
    SharedData<Library.Opening> openingData = new SharedData<>(() -> connector.opening(connectorData.get(), data_));
    this.sources = List.of(
        new LibraryBookPageSource(connector, key, data_),
        new LibraryLoanPageSource(connector),
        new LibraryDetailsSource(connector),
        new LibraryCopiesOfLoader(connector),
        new LibraryTwinsLoader(connector),
        new LibraryBooksOfLoader(connector, key, openingData),
        new LibraryAuthorsByRefLoader(connector),
        new LibraryAuthorLoader(connector, connectorData),
        new LibraryLoanLoader(connector),
        new LibraryCopyLoader(connector, key));
  }

  @Override
  public LibraryConnector forRun() {
    return new LibraryConnector(connector, key, data_);
  }

  @Override
  public Schema schema() {
    return LibrarySchema.SCHEMA;
  }

  @Override
  public List<SourceDefinition<?, ?>> sources() {
    return sources;
  }

  @Override
  public SyncPlan plan(Seeding seeding) {
    return connector.plan(seeding.root(BranchType.TYPE), seeding.roots(AuthorType.TYPE), seeding, data_);
  }
}
