package dev.headwater.samples.guide.parcels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.entity.Ref;
import dev.headwater.error.ErrorCode;
import dev.headwater.row.Row;
import dev.headwater.samples.guide.parcels.CarrierApi.ClaimData;
import dev.headwater.store.MemoryStore;
import dev.headwater.sync.Step;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncFailure;
import dev.headwater.sync.SyncPlan;
import dev.headwater.sync.SyncReport;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of loader, in a sync without a seed. */
final class ParcelsTest {
  private static final Ref<Customer> ACME = CustomerType.ref("acme");

  private final MemoryCarrier carrier = new MemoryCarrier();
  private final ParcelsConnector connector = new ParcelsConnector(carrier);
  private final MemoryStore store = new MemoryStore();

  private SyncReport run() {
    return Sync.of(connector).into(store).from(ACME).run();
  }

  @Test
  void loadsWhatIsLoadedByItself() {
    run().orThrow();

    Row<Parcel> parcel = store.find(ParcelType.ref("p7")).orElseThrow();
    assertThat(parcel.get(ParcelType.PRICE)).isEqualTo(new BigDecimal("3.15"));
    assertThat(parcel.isSet(ParcelType.WHEREABOUTS)).isFalse();
    assertThat(store.load(DepotType.ref("d1"))).contains(new Depot("d1", "Depot d1", "Berlin"));
    assertThat(carrier.calls()).doesNotContain("whereabouts");
  }

  @Test
  void rawDataAreFetchedOnceInARun() {
    run().orThrow();
    assertThat(Collections.frequency(carrier.calls(), "parcels")).isEqualTo(3);
    assertThat(Collections.frequency(carrier.calls(), "prices")).isEqualTo(1);

    run().orThrow();
    assertThat(Collections.frequency(carrier.calls(), "prices")).isEqualTo(2);
  }

  @Test
  void rawDataThatFailFailWhoeverTakesThem() {
    carrier.pricesFailOnce = true;

    SyncReport report = run();

    assertThat(report.failures())
        .extracting(SyncFailure::code)
        .containsExactly(ErrorCode.FETCH_FAILED);
    assertThat(report.failures().get(0).message()).contains("no prices now");
  }

  @Test
  void aParentThatABatchLacksIsJustNotThere() {
    SyncReport report = run().orThrow();

    assertThat(report.failures()).isEmpty();
    assertThat(store.find(DepotType.ref("d2")).orElseThrow().isSet(DepotType.NAME)).isFalse();
  }

  @Test
  void whatIsManualAPlanNames() {
    SyncPlan plan =
        SyncPlan.of(
            Step.forRoot(ACME).loadCollection(CustomerType.PARCELS),
            Step.forAll(ParcelType.TYPE).loadFields(ParcelType.WHEREABOUTS));

    Sync.of(connector).into(store).from(ACME).plan(plan).run().orThrow();

    assertThat(store.find(ParcelType.ref("p2")).orElseThrow().get(ParcelType.WHEREABOUTS))
        .isEqualTo("on the way");
    assertThat(store.find(ParcelType.ref("p1")).orElseThrow().isSet(ParcelType.WHEREABOUTS))
        .isFalse();
  }

  @Test
  void claimsAreFetchedSinceTheLastPass() {
    Instant noon = Instant.parse("2026-01-31T12:00:00Z");
    carrier.claims.add(new ClaimData("c1", "p1", "open", noon));
    run().orThrow();
    carrier.claims.add(new ClaimData("c2", "p2", "open", noon));
    run().orThrow();

    assertThat(carrier.calls()).contains("claims since null", "claims since " + noon);
    assertThat(store.count(ClaimType.TYPE)).isEqualTo(2);
  }

  @Test
  void depotsAreFetchedByOneCall() {
    SyncReport report = run().orThrow();

    assertThat(carrier.calls()).contains("depots [d0, d1, d2]");
    assertThat(report.formula().toString()).endsWith("⌈Depot/50⌉");
  }

  @Test
  void aBatchIsOneCall() throws Exception {
    @SuppressWarnings("unchecked") // the loader of depots
    var depots =
        (dev.headwater.source.SourceDefinition<Depot, ?>)
            connector.sources().stream().filter(s -> s.name().equals("depots")).findFirst().get();

    var pages =
        depots.fetchBatch(List.of(DepotType.ref("d0"), DepotType.ref("d1"), DepotType.ref("d2")));

    assertThat(depots.batchSize()).isEqualTo(50);
    assertThat(pages).hasSize(3);
    assertThat(carrier.calls()).containsExactly("depots [d0, d1, d2]");
  }
}
