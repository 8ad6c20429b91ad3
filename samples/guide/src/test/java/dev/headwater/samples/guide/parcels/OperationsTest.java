package dev.headwater.samples.guide.parcels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationTally;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class OperationsTest {

  @Test
  void retriesAndCounts() throws IOException, InterruptedException {
    MemoryCarrier client = new MemoryCarrier();
    client.pricesFailOnce = true;
    OperationTally tally = new OperationTally();
    OperationCalls calls =
        new FailsafeCalls()
            .backOff(Duration.ofMillis(10), Duration.ofSeconds(1))
            .listener(tally)
            .calls();
    CarrierApi api = new CarrierApiOperations(client, calls);

    assertThat(api.prices()).hasSize(1);
    assertThat(tally.count(CarrierApiOperations.PRICES).calls()).isEqualTo(2);
    assertThat(tally.count(CarrierApiOperations.PRICES).failures()).isEqualTo(1);

    assertThatThrownBy(() -> api.label("p1")).isInstanceOf(IOException.class);
    assertThat(tally.count(CarrierApiOperations.LABEL).calls()).isEqualTo(1);
  }

  @Test
  void whatMayBeNullMayBeNull() throws IOException, InterruptedException {
    CarrierApi api = new CarrierApiOperations(new MemoryCarrier(), new FailsafeCalls().calls());

    assertThat(api.whereabouts("p1")).isNull();
    assertThat(api.whereabouts("p2")).isEqualTo("on the way");
  }
}
