package dev.headwater.samples.github.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code Link} headers (RFC 8288). */
final class LinkHeader {
  private static final int LONGEST = 8192;
  private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]++";
  private static final String QUOTED = "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"";
  private static final String PARAMETER =
      "\\s*+;\\s*+(?<name>" + TOKEN + ")\\s*+(?:=\\s*+(?<value>" + QUOTED + "|[^\\s\",;]++))?+";
  private static final Pattern EACH_PARAMETER = Pattern.compile(PARAMETER);
  private static final Pattern EACH_LINK =
      Pattern.compile(
          "\\s*+<(?<target>[^<>\\s]*+)>(?<parameters>(?:"
              + PARAMETER.replaceAll("\\?<\\w+>", "?:")
              + ")*+)\\s*+(?:,|$)");

  private LinkHeader() {}

  /**
   * The target of the first link with a relation such as {@code next}.
   *
   * @throws IllegalArgumentException if a header is no list of links: taking it for one without a
   *     next page would end a listing early
   */
  static Optional<String> target(List<String> headers, String relation) {
    for (String header : headers) {
      Matcher link = EACH_LINK.matcher(header);
      for (int at = 0; at < header.length(); at = link.end()) {
        if (header.length() > LONGEST || !link.region(at, header.length()).lookingAt()) {
          throw new IllegalArgumentException("no list of links: " + Shorten.text(header));
        }
        if (relations(link.group("parameters")).contains(relation)) {
          return Optional.of(link.group("target"));
        }
      }
    }
    return Optional.empty();
  }

  /** The words of the first {@code rel}; later ones do not count. */
  private static List<String> relations(String parameters) {
    Matcher parameter = EACH_PARAMETER.matcher(parameters);
    while (parameter.find()) {
      String value = parameter.group("value");
      if (parameter.group("name").equalsIgnoreCase("rel") && value != null) {
        String bare = value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
        return List.of(bare.toLowerCase(Locale.ROOT).split("\\s+"));
      }
    }
    return List.of();
  }
}
