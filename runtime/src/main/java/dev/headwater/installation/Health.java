package dev.headwater.installation;

/**
 * How an installation is, and why.
 *
 * @param reason what is wrong, in words for a person; empty only if nothing is
 */
public record Health(Status status, String reason) {

  /** How it is. */
  public enum Status {
    /** It works. */
    HEALTHY,
    /** It works in part. */
    DEGRADED,
    /** It does not work. */
    UNHEALTHY
  }

  /** Demands a reason. */
  public Health {
    if (status != Status.HEALTHY && reason.isBlank()) {
      throw new IllegalArgumentException(status + " needs a reason");
    }
  }

  /** It works. */
  public static Health healthy() {
    return new Health(Status.HEALTHY, "");
  }

  /** It works in part. */
  public static Health degraded(String reason) {
    return new Health(Status.DEGRADED, reason);
  }

  /** It does not work. */
  public static Health unhealthy(String reason) {
    return new Health(Status.UNHEALTHY, reason);
  }

  /** Whether it works, wholly. */
  public boolean isHealthy() {
    return status == Status.HEALTHY;
  }
}
