package library.catalogue;

import dev.headwater.connector.Schema;
import dev.headwater.stamp.GeneratedSchema;
import org.jspecify.annotations.NullMarked;

/**
 * The schema of {@link Library}: the entities that its roots lead to.
 */
@NullMarked
@GeneratedSchema(
    value = Library.class,
    name = "acme/library"
)
public final class LibrarySchema {
  /**
   * The schema; it prints itself.
   */
  public static final Schema SCHEMA = Schema.of("acme", "library", BranchType.TYPE,
      AuthorType.TYPE);

  private LibrarySchema() {
  }
}
