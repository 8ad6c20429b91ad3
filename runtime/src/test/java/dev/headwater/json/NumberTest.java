package dev.headwater.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberTest {
  private static final int TRIES = 30_000;

  private final JsonOutput out = new JsonOutput(0);
  private final Random random = new Random(1);

  private String json(double value) {
    out.reset();
    return out.number(value).toString();
  }

  private String json(float value) {
    out.reset();
    return out.number(value).toString();
  }

  private String json(long value) {
    out.reset();
    return out.number(value).toString();
  }

  /** What JavaScript answers to {@code JSON.stringify}. */
  @ParameterizedTest
  @CsvSource({
    "1.0, 1",
    "-0.0, 0",
    "12e-1, 1.2",
    "-0.5, -0.5",
    "100, 100",
    "1e20, 100000000000000000000",
    "123456789012345680000, 123456789012345680000",
    "1e21, 1e+21",
    "-1.5e300, -1.5e+300",
    "0.000001, 0.000001",
    "0.0000012345, 0.0000012345",
    "1e-7, 1e-7",
    "1.25e-7, 1.25e-7",
    "9007199254740991, 9007199254740991",
    "9007199254740993, 9007199254740992",
    "9007199254740994, 9007199254740994",
    "9223372036854775807, 9223372036854776000",
    "2e23, 2e+23",
    "2.2e-322, 2.2e-322",
    "4.9e-324, 5e-324",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "5e-324, 5e-324",
    "0.30000000000000004, 0.30000000000000004",
    "1234.5678, 1234.5678"
  })
  void doublesAreWrittenAsEcmaScriptDoes(double value, String text) {
    assertThat(json(value)).isEqualTo(text);
  }

  @Test
  void floatsAreAsShortAsFloats() {
    assertThat(json(0.1f)).isEqualTo("0.1");
    assertThat(json(-3f)).isEqualTo("-3");
    assertThat(json(Float.MIN_VALUE)).isEqualTo("1e-45");
    assertThat(json(Float.MAX_VALUE)).isEqualTo("3.4028235e+38");
  }

  @Test
  void whatIsNotFiniteIsNull() {
    assertThat(json(Double.NaN)).isEqualTo("null");
    assertThat(json(Double.POSITIVE_INFINITY)).isEqualTo("null");
    assertThat(json(Double.NEGATIVE_INFINITY)).isEqualTo("null");
    assertThat(json(Float.NaN)).isEqualTo("null");
    assertThat(json(Float.NEGATIVE_INFINITY)).isEqualTo("null");
  }

  @Test
  void doublesReadBack() {
    for (int i = 0; i < TRIES; i++) {
      double value = Double.longBitsToDouble(random.nextLong() & (-1L << random.nextInt(64)));
      if (Double.isFinite(value)) {
        String text = json(value);
        assertThat(Double.parseDouble(text)).isEqualTo(value);
        assertThat(digits(text)).isLessThanOrEqualTo(digits(Double.toString(value)));
      }
    }
  }

  @Test
  void floatsReadBack() {
    for (int i = 0; i < TRIES; i++) {
      float value = Float.intBitsToFloat(random.nextInt());
      if (Float.isFinite(value)) {
        String text = json(value);
        assertThat(Float.parseFloat(text)).isEqualTo(value);
        assertThat((float) Double.parseDouble(text)).isEqualTo(value);
      }
    }
  }

  private static int digits(String text) {
    return new BigDecimal(text).stripTrailingZeros().precision();
  }

  @Test
  void integersAreExact() {
    for (int i = 0; i < TRIES; i++) {
      long value = random.nextLong() >> random.nextInt(64);
      assertThat(json(value)).isEqualTo(Long.toString(value));
      out.reset();
      assertThat(out.number((int) value)).hasToString(Integer.toString((int) value));
    }
  }

  @Test
  void integersAreExactAtEveryLength() {
    for (long power = 1; power <= Long.MAX_VALUE / 10; power *= 10) {
      for (long value : new long[] {power, power - 1, power + 1, -power, 1 - power}) {
        assertThat(json(value)).isEqualTo(Long.toString(value));
        out.reset();
        assertThat(out.number((int) value)).hasToString(Integer.toString((int) value));
      }
    }
    assertThat(json(Long.MAX_VALUE)).isEqualTo("9223372036854775807");
    assertThat(json(Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
    out.reset();
    assertThat(out.number(Integer.MIN_VALUE)).hasToString("-2147483648");
  }

  @Test
  void bigNumbersKeepAllTheirDigits() {
    for (int i = 0; i < 3_000; i++) {
      BigInteger unscaled = new BigInteger(random.nextInt(300), random).subtract(BigInteger.TEN);
      out.reset();
      assertThat(new BigInteger(out.number(unscaled).toString())).isEqualTo(unscaled);
      BigDecimal value = new BigDecimal(unscaled, random.nextInt(400) - 200);
      out.reset();
      assertThat(new BigDecimal(out.number(value).toString())).isEqualTo(value);
    }
  }
}
