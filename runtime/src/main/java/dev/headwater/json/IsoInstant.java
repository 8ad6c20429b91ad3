package dev.headwater.json;

import java.time.Instant;

/** Instants in the ISO format of ECMAScript, computed in integers, as formatters are slow. */
final class IsoInstant {
  /** Two quotes, a sign, a year of six digits, and the rest. */
  static final int ROOM = 29;

  private static final long SECONDS_PER_DAY = 86_400;
  private static final int NANOS_PER_MILLI = 1_000_000;

  /** The farthest that a date of ECMAScript is from 1970, in whole seconds. */
  private static final long MAX_SECOND = 100_000_000 * SECONDS_PER_DAY;

  /** From 1 March of year 0, where the years of this count begin, to 1970. */
  private static final int DAYS_TO_1970 = 719_468;

  private static final int DAYS_PER_ERA = 146_097;

  private IsoInstant() {}

  /** Whether ECMAScript has a date for it, once it is cut to milliseconds. */
  static boolean isDate(Instant value) {
    long second = value.getEpochSecond();
    return second >= -MAX_SECOND
        && (second < MAX_SECOND || (second == MAX_SECOND && value.getNano() < NANOS_PER_MILLI));
  }

  static int write(byte[] out, int start, Instant value) {
    long second = value.getEpochSecond();
    int day = (int) Math.floorDiv(second, SECONDS_PER_DAY);
    out[start] = '"';
    int at = date(out, start + 1, day);
    out[at++] = 'T';
    at = time(out, at, (int) (second - day * SECONDS_PER_DAY));
    out[at++] = '.';
    at = Digits.three(out, at, value.getNano() / NANOS_PER_MILLI);
    out[at++] = 'Z';
    out[at++] = '"';
    return at;
  }

  /**
   * Years begin in March, so that a leap day is a year's last, and 400 of them, an era, have always
   * the same days; a month begins (153 * month + 2) / 5 days after the year.
   */
  private static int date(byte[] out, int at, int epochDay) {
    int day = epochDay + DAYS_TO_1970;
    int era = Math.floorDiv(day, DAYS_PER_ERA);
    int dayOfEra = day - era * DAYS_PER_ERA;
    int yearOfEra =
        (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / (DAYS_PER_ERA - 1)) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int month = (5 * dayOfYear + 2) / 153;
    int dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1;
    boolean nextYear = month >= 10;
    int next = year(out, at, era * 400 + yearOfEra + (nextYear ? 1 : 0));
    out[next++] = '-';
    next = Digits.two(out, next, nextYear ? month - 9 : month + 3);
    out[next++] = '-';
    return Digits.two(out, next, dayOfMonth);
  }

  private static int year(byte[] out, int at, int year) {
    if (year >= 0 && year <= 9_999) {
      return Digits.four(out, at, year);
    }
    out[at] = (byte) (year < 0 ? '-' : '+');
    int magnitude = Math.abs(year);
    return Digits.four(out, Digits.two(out, at + 1, magnitude / 10_000), magnitude % 10_000);
  }

  private static int time(byte[] out, int at, int secondOfDay) {
    int minute = secondOfDay / 60;
    int next = Digits.two(out, at, minute / 60);
    out[next++] = ':';
    next = Digits.two(out, next, minute % 60);
    out[next++] = ':';
    return Digits.two(out, next, secondOfDay % 60);
  }
}
