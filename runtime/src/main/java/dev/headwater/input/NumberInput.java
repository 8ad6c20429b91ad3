package dev.headwater.input;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number, as JSON has them: a double, or an integer that a double holds exactly, so from -(2^53 -
 * 1) to 2^53 - 1. For generated code.
 *
 * @param <T> what it is decoded to
 */
public final class NumberInput<T> extends InputType<T> {
  private static final double SAFE = 9007199254740991.0;

  private final boolean integral;
  private final boolean narrow;
  private final Function<Number, T> decode;
  private final Bounds bounds;

  private NumberInput(boolean integral, boolean narrow, Function<Number, T> decode, Bounds bounds) {
    this.integral = integral;
    this.narrow = narrow;
    this.decode = decode;
    this.bounds = bounds;
  }

  /** Any integer that an {@code int} holds; on a side without a limit, its range is the limit. */
  public static NumberInput<Integer> ints() {
    return new NumberInput<>(true, true, Number::intValue, Bounds.NONE);
  }

  /** Any integer. */
  public static NumberInput<Long> longs() {
    return new NumberInput<>(true, false, Number::longValue, Bounds.NONE);
  }

  /** Any number that is finite. */
  public static NumberInput<Double> doubles() {
    return new NumberInput<>(false, false, Number::doubleValue, Bounds.NONE);
  }

  /** The same, no less than this. */
  public NumberInput<T> atLeast(double least) {
    return with(true, least, true, null);
  }

  /** The same with a message of its own. */
  public NumberInput<T> atLeast(double least, String message) {
    return with(true, least, true, message);
  }

  /** The same, no more than this. */
  public NumberInput<T> atMost(double most) {
    return with(false, most, true, null);
  }

  /** The same with a message of its own. */
  public NumberInput<T> atMost(double most, String message) {
    return with(false, most, true, message);
  }

  /** The same, more than this. */
  public NumberInput<T> above(double limit) {
    return with(true, limit, false, null);
  }

  /** The same with a message of its own. */
  public NumberInput<T> above(double limit, String message) {
    return with(true, limit, false, message);
  }

  /** The same, less than this. */
  public NumberInput<T> below(double limit) {
    return with(false, limit, false, null);
  }

  /** The same with a message of its own. */
  public NumberInput<T> below(double limit, String message) {
    return with(false, limit, false, message);
  }

  private NumberInput<T> with(
      boolean lower, double limit, boolean inclusive, @Nullable String message) {
    return new NumberInput<>(
        integral, narrow, decode, bounds.with(lower, limit, inclusive, message));
  }

  @Override
  @Nullable T read(Received received) {
    if (!(received.value() instanceof Number number)) {
      received.add(received.wrongType("number"));
      return null;
    }
    double value = number.doubleValue();
    if (Double.isInfinite(value)) {
      received.add(received.wrongType("number", "received", "Infinity"));
      return null;
    }
    if (integral && value != Math.rint(value)) {
      received.add(received.wrongType("int", "format", "safeint"));
      received.issues().addFraction();
      return null;
    }
    boolean safe = !integral || isSafe(value, received);
    return effective().check(value, received) && safe ? decode.apply(number) : null;
  }

  private static boolean isSafe(double value, Received received) {
    if (value > SAFE) {
      received.add(unsafe("too_big", "maximum", SAFE, "Too big: expected int to be <="));
    } else if (value < -SAFE) {
      received.add(unsafe("too_small", "minimum", -SAFE, "Too small: expected int to be >="));
    }
    return Math.abs(value) <= SAFE;
  }

  private static Issue unsafe(String code, String member, double limit, String words) {
    return Issue.of(code)
        .with("origin", "int")
        .with(member, limit)
        .with("inclusive", true)
        .with("note", "Integers must be within the safe integer range.")
        .saying(words + (long) limit);
  }

  private Bounds effective() {
    Bounds all = bounds;
    if (narrow && !all.has(true)) {
      all = all.with(true, Integer.MIN_VALUE, true, null);
    }
    return narrow && !all.has(false) ? all.with(false, Integer.MAX_VALUE, true, null) : all;
  }
}
