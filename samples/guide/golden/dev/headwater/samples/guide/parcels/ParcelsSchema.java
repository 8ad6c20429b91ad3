package dev.headwater.samples.guide.parcels;

import dev.headwater.connector.Schema;
import dev.headwater.stamp.GeneratedSchema;
import org.jspecify.annotations.NullMarked;

/**
 * The schema of {@link Parcels}: the entities that its roots lead to.
 */
@NullMarked
@GeneratedSchema(
    value = Parcels.class,
    name = "acme/parcels"
)
public final class ParcelsSchema {
  /**
   * The schema; it prints itself.
   */
  public static final Schema SCHEMA = Schema.of("acme", "parcels", CustomerType.TYPE);

  private ParcelsSchema() {
  }
}
