package dev.headwater.samples.guide.parcels;

import dev.headwater.credential.SecretHandle;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A carrier that wants a token with each call, and loses its connection now and then. */
final class TokenCarrier implements CarrierApi {
  private final MemoryCarrier carrier = new MemoryCarrier();
  private final String wanted;
  private final SecretHandle token;
  private final List<String> seen;

  TokenCarrier(String wanted, SecretHandle token, List<String> seen) {
    this.wanted = wanted;
    this.token = token;
    this.seen = seen;
  }

  static List<String> none() {
    return new ArrayList<>();
  }

  private void authorize() throws IOException {
    String sent = token.get().reveal();
    seen.add(sent);
    if (!sent.equals(wanted)) {
      throw new IOException("401");
    }
  }

  @Override
  public ParcelPage parcels(String customer, @Nullable String cursor, int size) throws IOException {
    authorize();
    return carrier.parcels(customer, cursor, size);
  }

  @Override
  public List<ClaimData> claims(String customer, @Nullable Instant since) throws IOException {
    authorize();
    return carrier.claims(customer, since);
  }

  @Override
  public @Nullable String whereabouts(String parcel) throws IOException {
    authorize();
    throw new IOException("connection reset while asking for " + parcel);
  }

  @Override
  public List<DepotData> depots(List<String> codes) throws IOException {
    authorize();
    throw new IOException("connection reset while asking for " + codes);
  }

  @Override
  public Map<String, BigDecimal> prices() throws IOException {
    authorize();
    return carrier.prices();
  }

  @Override
  public String label(String parcel) throws IOException {
    authorize();
    return carrier.label(parcel);
  }
}
