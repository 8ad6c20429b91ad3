package dev.headwater.samples.guide.parcels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationTally;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class OperationsTest {

  /** Fails every other time. */
  private static final class FlakyCarrier implements CarrierApi {
    private int calls;

    @Override
    public ParcelPage parcels(String customer, @Nullable String cursor, int size)
        throws IOException {
      calls++;
      if (calls % 2 == 1) {
        throw new IOException("connection reset");
      }
      return new ParcelPage(List.of(new ParcelData("p" + calls, "basic", 500, "ber")), null);
    }

    @Override
    public String label(String parcel) throws IOException {
      throw new IOException("out of paper");
    }
  }

  @Test
  void retriesAndCounts() throws IOException, InterruptedException {
    CarrierApi client = new FlakyCarrier();
    OperationTally tally = new OperationTally();
    OperationCalls calls =
        new FailsafeCalls()
            .backOff(Duration.ofMillis(10), Duration.ofSeconds(1))
            .listener(tally)
            .calls();
    CarrierApi api = new CarrierApiOperations(client, calls);

    assertThat(api.parcels("acme", null, 100).parcels()).hasSize(1);
    assertThat(tally.count(CarrierApiOperations.PARCELS).calls()).isEqualTo(2);
    assertThat(tally.count(CarrierApiOperations.PARCELS).failures()).isEqualTo(1);
  }
}
