package dev.headwater.samples.guide;

import dev.headwater.connector.Registry;
import dev.headwater.samples.guide.parcels.ClaimType;
import dev.headwater.samples.guide.parcels.CustomerType;
import dev.headwater.samples.guide.parcels.DepotType;
import dev.headwater.samples.guide.parcels.ParcelType;
import dev.headwater.samples.guide.parcels.ParcelsSchema;
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
      List.of(LineType.TYPE, OrderType.TYPE, ProductType.TYPE, ShopType.TYPE, SupplierType.TYPE,
          ClaimType.TYPE, CustomerType.TYPE, DepotType.TYPE, ParcelType.TYPE),
      List.of(ShopsSchema.SCHEMA, ParcelsSchema.SCHEMA));

  private HeadwaterRegistry() {
  }
}
