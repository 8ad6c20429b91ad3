package dev.headwater.samples.guide;

import dev.headwater.connector.Schema;
import dev.headwater.stamp.GeneratedSchema;
import org.jspecify.annotations.NullMarked;

/**
 * The schema of {@link Shops}: the entities that its roots lead to.
 */
@NullMarked
@GeneratedSchema(
    value = Shops.class,
    name = "acme/shops"
)
public final class ShopsSchema {
  /**
   * The schema; it prints itself.
   */
  public static final Schema SCHEMA = Schema.of("acme", "shops", ShopType.TYPE);

  private ShopsSchema() {
  }
}
