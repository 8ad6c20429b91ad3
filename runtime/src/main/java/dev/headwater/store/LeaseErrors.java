package dev.headwater.store;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;

/** What every store says of leases that cannot be had, or kept. */
public final class LeaseErrors {
  private LeaseErrors() {}

  /** HW731: somebody else has the lease. */
  public static HeadwaterException held(Lease other) {
    return new HeadwaterException(
        ErrorCode.LEASE_HELD,
        "a run of '"
            + other.installation()
            + "' is going on, held by "
            + other.holder()
            + " until "
            + other.expires()
            + " at least; wait for its end, or, if its process died, until then");
  }

  /** HW732: somebody else has taken the lease. */
  public static HeadwaterException lost(Lease lease) {
    return new HeadwaterException(
        ErrorCode.LEASE_LOST,
        "the lease of '"
            + lease.installation()
            + "' expired and was taken from "
            + lease.holder()
            + "; nothing was written; run it again under the same id to go on once the other run"
            + " has ended");
  }
}
