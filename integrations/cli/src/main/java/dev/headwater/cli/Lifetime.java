package dev.headwater.cli;

import dev.headwater.sync.TimeToLive;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** How long something is fresh, as a person writes it: {@code 90s}, {@code 30m}, {@code 7d}. */
record Lifetime(TimeToLive life) {
  private static final Pattern SHORT = Pattern.compile("(\\d{1,9})([smhd])");

  static Lifetime parse(String text) {
    if (text.equals("forever")) {
      return new Lifetime(TimeToLive.forever());
    }
    return new Lifetime(TimeToLive.of(duration(text)));
  }

  private static Duration duration(String text) {
    Matcher parts = SHORT.matcher(text);
    if (parts.matches()) {
      String unit = parts.group(2);
      String number = parts.group(1) + unit.toUpperCase(Locale.ROOT);
      return Duration.parse(unit.equals("d") ? "P" + number : "PT" + number);
    }
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + text + "' is no duration; write 90s, 30m, 12h, 7d, PT1H30M or forever");
    }
  }
}
