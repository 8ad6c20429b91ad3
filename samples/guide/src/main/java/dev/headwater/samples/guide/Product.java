package dev.headwater.samples.guide;

import dev.headwater.Entity;
import dev.headwater.Id;
import dev.headwater.entity.Ref;
import org.jspecify.annotations.Nullable;

/** A product, known by its slug. */
@Entity
public record Product(
    @Id String slug,
    String title,
    Money price,
    Availability availability,
    @Nullable String description,
    @Nullable Ref<Supplier> supplier) {

  /** Whether it can be bought. */
  public enum Availability {
    /** Now. */
    IN_STOCK,
    /** Later. */
    SOLD_OUT
  }

  /** Computed, and therefore no field. */
  public boolean isBuyable() {
    return availability == Availability.IN_STOCK;
  }
}
