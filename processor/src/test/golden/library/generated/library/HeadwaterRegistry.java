package library;

import dev.headwater.connector.Registry;
import dev.headwater.serve.SourceRegistry;
import dev.headwater.stamp.GeneratedRegistry;
import dev.headwater.view.ViewDefinition;
import java.util.List;
import library.catalogue.AuthorDefinition;
import library.catalogue.AuthorType;
import library.catalogue.BookDefinition;
import library.catalogue.BookType;
import library.catalogue.BranchType;
import library.catalogue.LibrarySchema;
import library.catalogue.LoanDefinition;
import library.catalogue.LoanType;
import library.reading.PassportDefinition;
import library.reading.PassportView_EntryDefinition;
import library.reading.ReaderDefinition;
import library.reading.ReaderSource;
import library.reading.ReaderSourceExecutor;
import library.reading.ReadingContext;
import library.reading.ReviewDefinition;
import library.reading.ReviewSource;
import library.reading.ReviewSourceExecutor;
import library.reading.StampDefinition;
import org.jspecify.annotations.NullMarked;

/**
 * Every entity type, connector schema, view and source of this module.
 *
 * <p>Not here, since it is package-private: {@code library.archive.ScrollType}.
 *
 * <p>Not here, since it is package-private: {@code library.catalogue.Book_CopyType}.
 *
 * <p>Not here, since it is package-private: {@code library.archive.ArchiveSchema}.
 *
 * <p>Not here, since it is package-private: {@code library.reading.LinkDefinition}.
 *
 * <p>Not here, since it is package-private: {@code library.reading.Odd_OddDefinition}.
 *
 * <p>Not here, since it is package-private: {@code library.reading.LinkSourceExecutor}.
 */
@NullMarked
@GeneratedRegistry
public final class HeadwaterRegistry {
  /**
   * The registry.
   */
  public static final Registry REGISTRY = Registry.of(
      List.of(AuthorType.TYPE, BookType.TYPE, BranchType.TYPE, LoanType.TYPE),
      List.of(LibrarySchema.SCHEMA));

  /**
   * All views.
   */
  public static final List<ViewDefinition<?, ?, ?, ?>> VIEWS = List.of(
      AuthorDefinition.VIEW, BookDefinition.VIEW, LoanDefinition.VIEW, PassportDefinition.VIEW,
          PassportView_EntryDefinition.VIEW, ReaderDefinition.VIEW, ReviewDefinition.VIEW,
          StampDefinition.VIEW);

  private HeadwaterRegistry() {
  }

  /**
   * What its sources can do for its views.
   */
  public static SourceRegistry<ReadingContext> sources(ReaderSource readerSource,
      ReviewSource reviewSource) {
    return SourceRegistry.of(
        ReaderSourceExecutor.of(readerSource),
        ReviewSourceExecutor.of(reviewSource));
  }
}
