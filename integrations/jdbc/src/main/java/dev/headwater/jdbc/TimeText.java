package dev.headwater.jdbc;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A time with its offset as text that sorts as the times do: in UTC first, then as it is. {@code
 * 2026-01-31T09:15:30.000000000Z 2026-01-31T10:15:30.000000000+01:00}.
 */
final class TimeText {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSSXXXXX", Locale.ROOT);

  private TimeText() {}

  static String write(OffsetDateTime time) {
    OffsetDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC);
    if (Math.min(utc.getYear(), time.getYear()) < 0
        || Math.max(utc.getYear(), time.getYear()) > 9999) {
      throw new DateTimeException(time + " is not within the years 0 to 9999");
    }
    return FORMAT.format(utc) + " " + FORMAT.format(time);
  }

  static OffsetDateTime read(String text) {
    return OffsetDateTime.parse(text.substring(text.indexOf(' ') + 1));
  }
}
