package dev.headwater.testkit.store;

import static dev.headwater.testkit.store.Writes.NOW;
import static dev.headwater.testkit.store.Writes.SHELF;
import static dev.headwater.testkit.store.Writes.under;
import static dev.headwater.testkit.store.Writes.visitors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.store.Lease;
import dev.headwater.store.SetAside;
import dev.headwater.store.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One run of an installation at a time. */
public interface LeaseConformance extends StoreFixture {
  /** How long the kit takes leases for. */
  Duration MINUTE = Duration.ofMinutes(1);

  @Test
  default void leaseIsHeldByOneAtATime() {
    SettableClock clock = new SettableClock(NOW);
    Store store = open(clock);
    Store other = again(store, clock);
    Lease lease = store.acquire("shop", "a", MINUTE);
    assertThat(lease).isEqualTo(new Lease("shop", "a", NOW.plus(MINUTE)));
    assertThatThrownBy(() -> other.acquire("shop", "b", MINUTE))
        .hasMessageStartingWith("[HW731] a run of 'shop' is going on, held by a until ");
    assertThat(other.acquire("office", "b", MINUTE).holder()).isEqualTo("b");
    store.release(lease);
    assertThat(other.acquire("shop", "b", MINUTE).holder()).isEqualTo("b");
  }

  @Test
  default void holderExtendsItsLease() {
    SettableClock clock = new SettableClock(NOW);
    Store store = open(clock);
    store.acquire("shop", "a", MINUTE);
    clock.pass(Duration.ofSeconds(50));
    assertThat(store.acquire("shop", "a", MINUTE).expires()).isEqualTo(NOW.plusSeconds(110));
    clock.pass(Duration.ofSeconds(50));
    assertThatThrownBy(() -> store.acquire("shop", "b", MINUTE)).hasMessageStartingWith("[HW731]");
  }

  @Test
  default void leaseOfACrashedHolderExpires() {
    SettableClock clock = new SettableClock(NOW);
    Store store = open(clock);
    Store other = again(store, clock);
    store.acquire("shop", "a", MINUTE);
    clock.pass(MINUTE);
    assertThat(other.acquire("shop", "b", MINUTE).holder()).isEqualTo("b");
  }

  @Test
  default void whoLostItsLeaseWritesNothing() {
    SettableClock clock = new SettableClock(NOW);
    Store store = open(clock);
    Store other = again(store, clock);
    Lease lost = store.acquire("shop", "a", MINUTE);
    clock.pass(MINUTE);
    Lease taken = other.acquire("shop", "b", MINUTE);
    assertThatThrownBy(() -> store.commit(visitors(under(lost, "1"), 1, null, null, null, 1)))
        .hasMessageStartingWith("[HW732] the lease of 'shop' expired and was taken from a");
    assertThatThrownBy(() -> Writes.seed(store, under(lost, "1"), PersonInput.of(1)))
        .hasMessageStartingWith("[HW732]");
    assertThatThrownBy(
            () ->
                store.setAside(
                    under(lost, "1"), new SetAside("visitors", SHELF, null, "HW701", "down", 1)))
        .hasMessageStartingWith("[HW732]");
    assertThat(store.count(PersonType.TYPE)).isZero();
    assertThat(store.setAside("1")).isEmpty();
    store.release(lost);
    other.commit(visitors(under(taken, "2"), 1, null, null, null, 1));
    assertThat(store.count(PersonType.TYPE)).isEqualTo(1);
  }

  @Test
  default void expiredLeaseThatNobodyTookStillHolds() {
    SettableClock clock = new SettableClock(NOW);
    Store store = open(clock);
    Lease lease = store.acquire("shop", "a", MINUTE);
    clock.pass(MINUTE.multipliedBy(2));
    store.commit(visitors(under(lease, "1"), 1, null, null, null, 1));
    assertThat(store.count(PersonType.TYPE)).isEqualTo(1);
  }

  @Test
  default void ofManyWhoWantALeaseOneGetsIt() throws Exception {
    SettableClock clock = new SettableClock(NOW);
    Store store = open(clock);
    Store other = again(store, clock);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Lease>> wanting = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Store mine = i % 2 == 0 ? store : other;
        String holder = "holder" + i;
        wanting.add(() -> mine.acquire("shop", holder, MINUTE));
      }
      int got = 0;
      for (Future<Lease> wanted : threads.invokeAll(wanting)) {
        try {
          wanted.get();
          got++;
        } catch (ExecutionException e) {
          assertThat(e.getCause()).hasMessageStartingWith("[HW731]");
        }
      }
      assertThat(got).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
  }
}
