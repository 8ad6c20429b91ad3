package dev.headwater.jdbc;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Names of tables and columns: {@code createdAt} is {@code created_at}. */
final class SqlNames {
  /** What the store's own tables and columns begin with. */
  static final String OWN = "hw_";

  /** The longest name that PostgreSQL keeps whole, less what is put before the name of a column. */
  private static final int MOST_BYTES = 63 - "hw_at_".length();

  private SqlNames() {}

  /** The name in lower case, with an underscore before each word. */
  static String of(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c) && startsWord(name, i)) {
        text.append('_');
      }
      text.append(c);
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }

  /** In {@code issueURLPrefix}, {@code URL} is one word. */
  private static boolean startsWord(String name, int at) {
    return at > 0
        && name.charAt(at - 1) != '_'
        && (!Character.isUpperCase(name.charAt(at - 1))
            || (at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1))));
  }

  static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** Takes a name for something, or says what is wrong with it: HW742. */
  static String claim(Map<String, String> taken, String name, String what) {
    String sql = of(name);
    String other = taken.putIfAbsent(sql, what);
    if (other != null) {
      throw wrong(what + " and " + other + " would both be called '" + sql + "'");
    }
    if (sql.startsWith(OWN)) {
      throw wrong(
          what + " would be called '" + sql + "', but '" + OWN + "' is for Headwater's own");
    }
    if (sql.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw wrong(what + " has a name of more than " + MOST_BYTES + " bytes");
    }
    return sql;
  }

  private static HeadwaterException wrong(String what) {
    return new HeadwaterException(
        ErrorCode.DATABASE_NAME, what + " in the database; give it another name");
  }
}
