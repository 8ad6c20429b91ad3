package dev.headwater.samples.guide.parcels;

import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.RateBudgetDefinition;
import dev.headwater.stamp.GeneratedFrom;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * {@link CarrierApi}, each call of which goes through an {@link OperationCalls}.
 */
@NullMarked
@GeneratedFrom(CarrierApi.class)
public final class CarrierApiOperations implements CarrierApi {
  private static final RateBudgetDefinition HOURLY_BUDGET = RateBudgetDefinition.of(
      "CarrierApi.hourly", 5000, 3600);

  /**
   * The operation {@code parcels}.
   */
  public static final OperationDefinition PARCELS = OperationDefinition.of("CarrierApi", "parcels")
      .drawingOn(HOURLY_BUDGET)
      .attempts(5)
      .timeoutMillis(30000);

  /**
   * The operation {@code claims}.
   */
  public static final OperationDefinition CLAIMS = OperationDefinition.of("CarrierApi", "claims")
      .drawingOn(HOURLY_BUDGET)
      .attempts(5);

  /**
   * The operation {@code whereabouts}.
   */
  public static final OperationDefinition WHEREABOUTS = OperationDefinition.of("CarrierApi",
      "whereabouts")
      .drawingOn(HOURLY_BUDGET)
      .attempts(5);

  /**
   * The operation {@code depots}.
   */
  public static final OperationDefinition DEPOTS = OperationDefinition.of("CarrierApi", "depots")
      .drawingOn(HOURLY_BUDGET)
      .attempts(5);

  /**
   * The operation {@code prices}.
   */
  public static final OperationDefinition PRICES = OperationDefinition.of("CarrierApi", "prices")
      .drawingOn(HOURLY_BUDGET)
      .attempts(5);

  /**
   * The operation {@code label}.
   */
  public static final OperationDefinition LABEL = OperationDefinition.of("CarrierApi", "label")
      .drawingOn(RateBudgetDefinition.of("CarrierApi.label", 10, 60), HOURLY_BUDGET);

  /**
   * All operations, in declaration order.
   */
  public static final List<OperationDefinition> OPERATIONS = List.of(
      PARCELS,
      CLAIMS,
      WHEREABOUTS,
      DEPOTS,
      PRICES,
      LABEL);

  private final CarrierApi api;

  private final OperationCalls calls;

  /**
   * Passes calls on to another implementation; what makes the calls comes between.
   */
  public CarrierApiOperations(CarrierApi api, OperationCalls calls) {
    this.api = api;
    this.calls = calls;
  }

  @Override
  public CarrierApi.ParcelPage parcels(String customer, @Nullable String cursor, int size) throws
      IOException, InterruptedException {
    try {
      return calls.call(PARCELS, () -> api.parcels(customer, cursor, size));
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(PARCELS, e);
    }
  }

  @Override
  public List<CarrierApi.ClaimData> claims(String customer, @Nullable Instant since) throws
      IOException, InterruptedException {
    try {
      return calls.call(CLAIMS, () -> api.claims(customer, since));
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(CLAIMS, e);
    }
  }

  @Override
  public @Nullable String whereabouts(String parcel) throws IOException, InterruptedException {
    try {
      return calls.call(WHEREABOUTS,
          () -> Optional.ofNullable(api.whereabouts(parcel))).orElse(null);
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(WHEREABOUTS, e);
    }
  }

  @Override
  public List<CarrierApi.DepotData> depots(List<String> codes) throws IOException,
      InterruptedException {
    try {
      return calls.call(DEPOTS, () -> api.depots(codes));
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(DEPOTS, e);
    }
  }

  @Override
  public Map<String, BigDecimal> prices() throws IOException, InterruptedException {
    try {
      return calls.call(PRICES, () -> api.prices());
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(PRICES, e);
    }
  }

  @Override
  public String label(String parcel) throws IOException, InterruptedException {
    try {
      return calls.call(LABEL, () -> api.label(parcel));
    } catch (IOException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw OperationCalls.undeclared(LABEL, e);
    }
  }
}
