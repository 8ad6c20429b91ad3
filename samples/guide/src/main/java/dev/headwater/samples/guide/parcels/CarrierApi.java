package dev.headwater.samples.guide.parcels;

import dev.headwater.Operation;
import dev.headwater.RateBudget;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calls of a carrier's API. */
@RateBudget(name = "hourly", calls = 5_000, seconds = 3_600)
public interface CarrierApi {

  /** One page of parcels. */
  record ParcelPage(List<ParcelData> parcels, @Nullable String next) {}

  /** A parcel in a page. */
  record ParcelData(String number, String tariff, int grams, String depot) {}

  /** A complaint. */
  record ClaimData(String number, String parcel, String state, Instant changedAt) {}

  /** A depot, of which a call can ask for several. */
  record DepotData(String code, String name, String city) {}

  /** The parcels of a customer. */
  @Operation(budgets = "hourly", attempts = 5, timeoutMillis = 30_000)
  ParcelPage parcels(String customer, @Nullable String cursor, int size)
      throws IOException, InterruptedException;

  /** The complaints of a customer that changed at a time or later; all if that is null. */
  @Operation(budgets = "hourly", attempts = 5)
  List<ClaimData> claims(String customer, @Nullable Instant since)
      throws IOException, InterruptedException;

  /** Where a parcel is; null if the carrier has lost it. */
  @Operation(budgets = "hourly", attempts = 5)
  @Nullable String whereabouts(String parcel) throws IOException, InterruptedException;

  /** Those of some depots that still exist. */
  @Operation(budgets = "hourly", attempts = 5)
  List<DepotData> depots(List<String> codes) throws IOException, InterruptedException;

  /** The price of a kilogram by tariff. */
  @Operation(budgets = "hourly", attempts = 5)
  Map<String, BigDecimal> prices() throws IOException, InterruptedException;

  /** Prints a label. It costs money, so it is tried once. */
  @RateBudget(calls = 10, seconds = 60)
  @Operation(budgets = "hourly")
  String label(String parcel) throws IOException, InterruptedException;
}
