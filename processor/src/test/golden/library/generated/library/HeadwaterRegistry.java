package library;

import dev.headwater.connector.Registry;
import dev.headwater.stamp.GeneratedRegistry;
import java.util.List;
import library.catalogue.AuthorType;
import library.catalogue.BookType;
import library.catalogue.BranchType;
import library.catalogue.LibrarySchema;
import library.catalogue.LoanType;
import org.jspecify.annotations.NullMarked;

/**
 * Every entity type and connector schema of this module.
 *
 * <p>Not here, since it is package-private: {@code library.archive.ScrollType}.
 *
 * <p>Not here, since it is package-private: {@code library.catalogue.Book_CopyType}.
 *
 * <p>Not here, since it is package-private: {@code library.archive.ArchiveSchema}.
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

  private HeadwaterRegistry() {
  }
}
