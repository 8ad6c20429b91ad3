package dev.headwater.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InstantTest {
  private static final long MAX_MILLI = 8_640_000_000_000_000L;

  private static String json(Instant value) {
    return new JsonOutput(0).instant(value).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01T00:00:00Z, 2024-01-01T00:00:00.000Z",
    "2024-02-29T23:59:59.999999999Z, 2024-02-29T23:59:59.999Z",
    "1969-12-31T23:59:59.999000001Z, 1969-12-31T23:59:59.999Z",
    "1900-03-01T01:02:03.04Z, 1900-03-01T01:02:03.040Z",
    "+12026-01-01T00:00:00Z, +012026-01-01T00:00:00.000Z",
    "9999-12-31T23:59:59.999Z, 9999-12-31T23:59:59.999Z",
    "+10000-01-01T00:00:00Z, +010000-01-01T00:00:00.000Z",
    "0000-01-01T00:00:00Z, 0000-01-01T00:00:00.000Z",
    "-0001-12-31T23:59:59.999Z, -000001-12-31T23:59:59.999Z",
    "-0001-01-01T00:00:00Z, -000001-01-01T00:00:00.000Z",
    "-271821-04-20T00:00:00Z, -271821-04-20T00:00:00.000Z",
    "+275760-09-13T00:00:00.000999999Z, +275760-09-13T00:00:00.000Z"
  })
  void areWrittenAsEcmaScriptDoes(Instant value, String text) {
    assertThat(json(value)).isEqualTo('"' + text + '"');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1000000000-01-01T00:00:00Z",
        "-271821-04-19T23:59:59.999999999Z",
        "+275760-09-13T00:00:00.001Z",
        "+275760-09-13T00:00:01Z",
        "+1000000000-12-31T23:59:59.999999999Z"
      })
  void whatEcmaScriptHasNoDateForIsNull(Instant value) {
    assertThat(json(value)).isEqualTo("null");
  }

  @Test
  void everyDayOfAnEraReadsBack() {
    for (long day = -100_000; day < 50_000; day++) {
      Instant value = Instant.EPOCH.plus(day, ChronoUnit.DAYS);
      assertThat(readBack(value)).isEqualTo(value);
    }
  }

  @Test
  void allReadBackInMilliseconds() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      long milli = (random.nextLong() % (MAX_MILLI + 1)) >> random.nextInt(40);
      Instant value = Instant.ofEpochMilli(milli).plusNanos(random.nextInt(1_000_000));
      assertThat(readBack(value)).isEqualTo(Instant.ofEpochMilli(milli));
    }
  }

  private static Instant readBack(Instant value) {
    String text = json(value);
    return Instant.parse(text.substring(1, text.length() - 1));
  }
}
