package dev.headwater.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The leases of a store in the heap. */
final class MemoryLeases {
  private final Clock clock;
  private final Map<String, Lease> held = new HashMap<>();

  MemoryLeases(Clock clock) {
    this.clock = clock;
  }

  Lease acquire(String installation, String holder, Duration duration) {
    Instant now = clock.instant();
    Lease other = held.get(installation);
    if (other != null && !other.holder().equals(holder) && other.expires().isAfter(now)) {
      throw LeaseErrors.held(other);
    }
    Lease lease = new Lease(installation, holder, now.plus(duration));
    held.put(installation, lease);
    return lease;
  }

  void release(Lease lease) {
    Lease found = held.get(lease.installation());
    if (found != null && found.holder().equals(lease.holder())) {
      held.remove(lease.installation());
    }
  }

  /** Checks that nobody else has taken a lease, though it may have expired. */
  void check(@Nullable Lease lease) {
    if (lease == null) {
      return;
    }
    Lease found = held.get(lease.installation());
    if (found == null || !found.holder().equals(lease.holder())) {
      throw LeaseErrors.lost(lease);
    }
  }
}
