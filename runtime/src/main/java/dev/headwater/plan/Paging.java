package dev.headwater.plan;

import dev.headwater.error.ClientException;
import dev.headwater.error.ErrorCode;
import dev.headwater.order.Direction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The page of a list that a client asks for with {@code first}, {@code after}, {@code last} and
 * {@code before}.
 *
 * @param direction backward with {@code last} or {@code before}
 * @param size how many items, at least 1
 * @param cursor where to go on, in that direction; null at the end of the list that comes first
 */
public record Paging(Direction direction, int size, @Nullable String cursor) {
  /** A list from its beginning to its end. */
  public static final Paging WHOLE = new Paging(Direction.FORWARD, Integer.MAX_VALUE, null);

  /**
   * The paging arguments in a scope.
   *
   * @throws ClientException HW904 if they are wrong, HW914 if the page is too large
   */
  public static Paging of(Arguments arguments, PageSizes sizes) {
    refuseBoth(arguments, "first", "last");
    String after = cursor(arguments, "after");
    String before = cursor(arguments, "before");
    if (!after.isEmpty() && !before.isEmpty()) {
      throw wrong("'after' and 'before' exclude each other");
    }
    boolean backward = arguments.isGiven("before") || arguments.isGiven("last");
    int size =
        arguments.isGiven("first")
            ? size(arguments, "first", sizes)
            : arguments.isGiven("last") ? size(arguments, "last", sizes) : sizes.usual();
    String cursor = backward ? before : after;
    return new Paging(
        backward ? Direction.BACKWARD : Direction.FORWARD, size, cursor.isEmpty() ? null : cursor);
  }

  /** Whether any of the paging arguments is in a scope. */
  static boolean isAskedFor(Arguments arguments) {
    return arguments.isGiven("first")
        || arguments.isGiven("last")
        || arguments.isGiven("after")
        || arguments.isGiven("before");
  }

  /** How many rows are fetched: one more than the page has, which only tells that there is more. */
  public int take() {
    return size == Integer.MAX_VALUE ? size : size + 1;
  }

  private static void refuseBoth(Arguments arguments, String one, String other) {
    if (arguments.isGiven(one) && arguments.isGiven(other)) {
      throw wrong("'" + one + "' and '" + other + "' exclude each other");
    }
  }

  /** Empty if there is none. */
  private static String cursor(Arguments arguments, String name) {
    if (!arguments.isGiven(name)) {
      return "";
    }
    if (arguments.value(name) instanceof String text) {
      return text;
    }
    throw wrong("'" + name + "' must be a cursor, which is text");
  }

  private static int size(Arguments arguments, String name, PageSizes sizes) {
    if (!(arguments.value(name) instanceof Number number)) {
      throw wrong("'" + name + "' must be a number");
    }
    double value = number.doubleValue();
    if (value < 1 || value != Math.rint(value) || value > (1L << 53) - 1) {
      throw wrong("'" + name + "' must be an integer of at least 1");
    }
    if (value > sizes.max() && sizes.max() < Integer.MAX_VALUE) {
      throw new ClientException(
          ErrorCode.PAGE_TOO_LARGE,
          "'"
              + name
              + "' is "
              + new BigDecimal(value)
              + ", but a page has at most "
              + sizes.max()
              + " items");
    }
    return (int) Math.min(value, Integer.MAX_VALUE - 1); // the largest is kept for all
  }

  private static ClientException wrong(String why) {
    return new ClientException(ErrorCode.INVALID_PAGE, why);
  }
}
