package dev.headwater.operation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Reads what HTTP says of a rate limit: {@code Retry-After} (RFC 9110, seconds or a date), and
 * {@code RateLimit-Remaining} and {@code RateLimit-Reset} with or without {@code X-}. A reset is in
 * seconds from now, or since 1970 if it is too large for that. A header that is not understood
 * counts as one that is not there.
 */
public final class RateLimitHeaders {
  /** A reset in more than a year is not from now. */
  private static final long YEAR_SECONDS = 366L * 24 * 60 * 60;

  private RateLimitHeaders() {}

  /** The headers of an answer. */
  @FunctionalInterface
  public interface Headers {

    /** The first value of a header, or null; names are case-insensitive in HTTP. */
    @Nullable String first(String name);
  }

  /**
   * What the headers of an answer say; null if nothing.
   *
   * @param now when the answer came
   */
  public static @Nullable RateLimit read(Headers headers, Instant now) {
    Instant retryAt = retryAt(headers.first("Retry-After"), now);
    Long remaining = number(either(headers, "RateLimit-Remaining"));
    Instant resetsAt = resetsAt(number(either(headers, "RateLimit-Reset")), now);
    boolean silent = retryAt == null && remaining == null && resetsAt == null;
    return silent ? null : new RateLimit(remaining, resetsAt, retryAt);
  }

  private static @Nullable String either(Headers headers, String name) {
    String standard = headers.first(name);
    return standard == null ? headers.first("X-" + name) : standard;
  }

  private static @Nullable Instant retryAt(@Nullable String text, Instant now) {
    if (text == null) {
      return null;
    }
    Long seconds = number(text);
    if (seconds != null) {
      return now.plusSeconds(seconds);
    }
    try {
      return ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return null; // as the class says
    }
  }

  private static @Nullable Instant resetsAt(@Nullable Long reset, Instant now) {
    if (reset == null) {
      return null;
    }
    return reset > YEAR_SECONDS ? Instant.ofEpochSecond(reset) : now.plusSeconds(reset);
  }

  /** A number of at most twelve digits, so that no time overflows. */
  private static @Nullable Long number(@Nullable String text) {
    return text != null && text.strip().matches("\\d{1,12}") ? Long.valueOf(text.strip()) : null;
  }
}
