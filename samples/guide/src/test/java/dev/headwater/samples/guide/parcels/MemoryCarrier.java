package dev.headwater.samples.guide.parcels;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A carrier with 250 parcels of three depots, one of which has closed; it counts its calls. */
final class MemoryCarrier implements CarrierApi {
  static final int PARCELS = 250;
  private final List<String> calls = Collections.synchronizedList(new ArrayList<>());

  /** The complaints there are. */
  final List<ClaimData> claims = new ArrayList<>();

  /** Set to make the next call of prices fail. */
  boolean pricesFailOnce;

  /** The calls so far, in order. */
  List<String> calls() {
    return calls;
  }

  @Override
  public ParcelPage parcels(String customer, @Nullable String cursor, int size) {
    calls.add("parcels");
    int start = cursor == null ? 0 : Integer.parseInt(cursor);
    int end = Math.min(PARCELS, start + size);
    List<ParcelData> page =
        IntStream.range(start, end)
            .mapToObj(i -> new ParcelData("p" + i, "basic", 1_500, "d" + i % 3))
            .toList();
    return new ParcelPage(page, end < PARCELS ? Integer.toString(end) : null);
  }

  @Override
  public List<ClaimData> claims(String customer, @Nullable Instant since) {
    calls.add("claims since " + since);
    return claims.stream()
        .filter(claim -> since == null || !claim.changedAt().isBefore(since))
        .toList();
  }

  @Override
  public @Nullable String whereabouts(String parcel) {
    calls.add("whereabouts");
    return parcel.equals("p1") ? null : "on the way";
  }

  @Override
  public List<DepotData> depots(List<String> codes) {
    calls.add("depots " + codes);
    return codes.stream()
        .filter(code -> !code.equals("d2"))
        .map(code -> new DepotData(code, "Depot " + code, "Berlin"))
        .toList();
  }

  @Override
  public Map<String, BigDecimal> prices() throws IOException {
    calls.add("prices");
    if (pricesFailOnce) {
      pricesFailOnce = false;
      throw new IOException("no prices now");
    }
    return Map.of("basic", new BigDecimal("2.10"));
  }

  @Override
  public String label(String parcel) throws IOException {
    throw new IOException("out of paper");
  }
}
