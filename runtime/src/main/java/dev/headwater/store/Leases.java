package dev.headwater.store;

import java.time.Duration;

/**
 * Lets one run of an installation write at a time, across all processes that use the store. The
 * lease of a process that died expires.
 *
 * <p>Times are those of the store's clock; the clocks of processes that share a store must agree to
 * a fraction of the duration.
 */
public interface Leases {

  /**
   * Takes the lease of an installation, or extends it if the holder has it already.
   *
   * @throws dev.headwater.error.HeadwaterException HW731 if another holder has it, and it is not
   *     expired
   */
  Lease acquire(String installation, String holder, Duration duration);

  /** Gives a lease back; does nothing if somebody else has it by now. */
  void release(Lease lease);
}
