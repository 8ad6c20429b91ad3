package dev.headwater.samples.guide.parcels;

import java.math.BigDecimal;
import java.util.Map;

/** What a kilogram costs, by tariff. */
public record Tariffs(Map<String, BigDecimal> perKilogram) {

  /** Copies the prices. */
  public Tariffs {
    perKilogram = Map.copyOf(perKilogram);
  }

  /** The price of a weight. */
  public BigDecimal price(String tariff, int grams) {
    BigDecimal price = perKilogram.getOrDefault(tariff, BigDecimal.ZERO);
    return price.multiply(BigDecimal.valueOf(grams, 3)).stripTrailingZeros();
  }
}
