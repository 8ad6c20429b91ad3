package dev.headwater.cli.filter;

import java.util.ArrayList;
import java.util.List;

/** Values that may stand in quotes, {@code "a, b"} or {@code 'a'}; a doubled quote is one. */
final class Quoted {
  private Quoted() {}

  /** A value without its quotes, if it has any. */
  static String open(String text) {
    String value = text.strip();
    if (value.length() < 2) {
      return value;
    }
    char quote = value.charAt(0);
    boolean quoted = isQuote(quote) && value.charAt(value.length() - 1) == quote;
    return quoted
        ? value.substring(1, value.length() - 1).replace("" + quote + quote, String.valueOf(quote))
        : value;
  }

  /** The values of a list, {@code A,B} or {@code (A, B)}. */
  static List<String> list(String text) {
    String list = text.strip();
    boolean inParentheses = list.startsWith("(") && list.endsWith(")");
    String inner = inParentheses ? list.substring(1, list.length() - 1) : list;
    List<String> values = new ArrayList<>();
    int start = 0;
    char quote = 0;
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (quote != 0) {
        boolean doubled = c == quote && i + 1 < inner.length() && inner.charAt(i + 1) == quote;
        if (doubled) {
          i++; // one of the value's
        } else if (c == quote) {
          quote = 0;
        }
      } else if (isQuote(c) && inner.substring(start, i).isBlank()) {
        quote = c;
      } else if (c == ',') {
        values.add(open(inner.substring(start, i)));
        start = i + 1;
      }
    }
    values.add(open(inner.substring(start)));
    return values;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }
}
