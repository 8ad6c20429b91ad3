package dev.headwater.samples.guide;

import dev.headwater.connector.Registry;
import dev.headwater.stamp.GeneratedRegistry;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Every entity type and connector schema of this module.
 */
@NullMarked
@GeneratedRegistry
public final class HeadwaterRegistry {
  /**
   * The registry.
   */
  public static final Registry REGISTRY = Registry.of(
      List.of(LineType.TYPE, OrderType.TYPE, ProductType.TYPE, ShopType.TYPE, SupplierType.TYPE),
      List.of(ShopsSchema.SCHEMA));

  private HeadwaterRegistry() {
  }
}
