package library.archive;

import dev.headwater.connector.Schema;
import dev.headwater.stamp.GeneratedSchema;
import org.jspecify.annotations.NullMarked;

/**
 * The schema of {@link Archive}: the entities that its roots lead to.
 */
@NullMarked
@GeneratedSchema(
    value = Archive.class,
    name = "library.archive/old-scrolls"
)
final class ArchiveSchema {
  /**
   * The schema; it prints itself.
   */
  public static final Schema SCHEMA = Schema.of("library.archive", "old-scrolls", ScrollType.TYPE);

  private ArchiveSchema() {
  }
}
