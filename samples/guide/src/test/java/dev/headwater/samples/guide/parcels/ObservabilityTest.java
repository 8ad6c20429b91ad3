package dev.headwater.samples.guide.parcels;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.micrometer.OperationMetrics;
import dev.headwater.micrometer.SyncMetrics;
import dev.headwater.operation.OperationCalls;
import dev.headwater.slf4j.OperationLog;
import dev.headwater.slf4j.SyncLog;
import dev.headwater.store.CommitResult;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.PageCommit;
import dev.headwater.store.RunRecord;
import dev.headwater.store.SetAside;
import dev.headwater.sync.Step;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncListener;
import dev.headwater.sync.SyncReport;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What {@code docs/observability.md} shows, run. */
final class ObservabilityTest {
  private final MemoryCarrier client = new MemoryCarrier();
  private final MemoryStore store = new MemoryStore();
  private final List<String> printed = new ArrayList<>();

  private void print(String line) {
    printed.add(line);
  }

  @Test
  void tellsHowFarARunIs() {
    CarrierApi api = new CarrierApiOperations(client, OperationCalls.direct());
    SyncListener progress =
        new SyncListener() {
          private int pages;

          @Override
          public void stepStarted(int number, Step step) {
            print(number + ". " + step);
          }

          @Override
          public void pageCommitted(PageCommit<?> page, CommitResult result) {
            pages++;
          }

          @Override
          public void runEnded(SyncReport report) {
            print(report.status() + " after " + pages + " pages");
          }
        };
    Sync.of(new ParcelsConnector(api))
        .into(store)
        .from(CustomerType.ref("acme"))
        .listener(progress)
        .run();

    assertThat(printed).first().asString().startsWith("1. for root Customer(acme): load parcels");
    assertThat(printed).last().asString().startsWith("COMPLETED after ");
  }

  @Test
  void measuresAndLogs() {
    MeterRegistry registry = new SimpleMeterRegistry();
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger("dev.headwater.sync");
    lines.start();
    logger.addAppender(lines);

    OperationCalls calls =
        new FailsafeCalls()
            .listener(new OperationMetrics(registry).and(new OperationLog()))
            .calls();
    SyncReport report =
        Sync.of(new ParcelsConnector(new CarrierApiOperations(client, calls)))
            .into(store)
            .from(CustomerType.ref("acme"))
            .listener(new SyncMetrics(registry).and(new SyncLog()))
            .run();

    logger.detachAppender(lines);
    assertThat(registry.get("headwater.operation").tag("operation", "parcels").timer().count())
        .isEqualTo(3);
    assertThat(registry.get("headwater.sync.run").tag("status", "completed").timer().count())
        .isEqualTo(1);
    assertThat(report.failures()).isEmpty();
    assertThat(lines.list).first().hasToString("[INFO] run started");
  }

  @Test
  void theStoreRemembersRuns() {
    client.pricesFailOnce = true;
    CarrierApi api = new CarrierApiOperations(client, OperationCalls.direct());
    Sync.of(new ParcelsConnector(api))
        .into(store)
        .from(CustomerType.ref("acme"))
        .installation("acme")
        .run("nightly");

    for (RunRecord run : store.runs("acme", 10)) {
      print(run.started() + " " + run.status() + ", " + run.pages() + " pages");
      for (SetAside aside : store.setAside(run.run())) {
        print(aside.source() + " of " + aside.parent() + ": " + aside.cause());
      }
    }

    assertThat(printed).first().asString().contains(" PARTIAL, ");
    assertThat(printed).element(1).asString().startsWith("parcelPage of Customer(acme): [HW701] ");
  }
}
