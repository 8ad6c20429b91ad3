package dev.headwater.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class JsonOutputTest {
  private static final JsonName ID = JsonName.of("id");
  private static final JsonName ITEMS = JsonName.of("items");

  private enum State {
    OPEN
  }

  private static JsonOutput page(JsonOutput out) {
    out.beginObject().name(ID).string("a{").name(ITEMS).beginArray();
    out.item().number(1).item().string("[").item().beginObject().endObject();
    out.item().beginArray().endArray().item().nullValue();
    return out.endArray().name(ID).beginObject().name(ID).bool(true).endObject().endObject();
  }

  private static final String PAGE =
      """
      {"id":"a{","items":[1,"[",{},[],null],"id":{"id":true}}""";

  @Test
  void commasStandBetween() {
    assertThat(page(new JsonOutput())).hasToString(PAGE);
  }

  @Test
  void growsFromAnyCapacity() throws IOException {
    for (int capacity = 0; capacity <= PAGE.length() + 1; capacity++) {
      JsonOutput out = page(new JsonOutput(capacity));
      assertThat(out.size()).isEqualTo(PAGE.length());
      assertThat(out.toByteArray()).isEqualTo(PAGE.getBytes(StandardCharsets.US_ASCII));
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      out.writeTo(stream);
      assertThat(stream.toByteArray()).isEqualTo(out.toByteArray());
    }
  }

  @Test
  void everyValueGrowsTheArray() {
    String enough = everyValue(new JsonOutput().beginArray()).toString();
    for (int capacity = 0; capacity <= enough.length(); capacity++) {
      assertThat(everyValue(new JsonOutput(capacity).beginArray())).hasToString(enough);
    }
  }

  private static JsonOutput everyValue(JsonOutput out) {
    out.item().nullValue().item().bool(true).item().bool(false);
    out.item().number(-1).item().number(1L << 40).item().number(0.1f).item().number(-0.1);
    out.item().number(new BigDecimal("1.50")).item().number(BigInteger.TEN.pow(30));
    out.item().string("s").item().string("é\n\uD800").item().character('c');
    out.item().enumName(State.OPEN);
    out.item().instant(Instant.EPOCH).item().text(Duration.ofHours(1));
    out.item().bytes(new byte[] {1, 2, 3, -1}).item().ascii(new byte[] {'x', 'y'});
    return out.endArray();
  }

  @Test
  void everyValueHasItsText() {
    assertThat(everyValue(new JsonOutput().beginArray()))
        .hasToString(
            """
            [null,true,false,-1,1099511627776,0.1,-0.1,1.50,1000000000000000000000000000000,\
            "s","é\\n\\ud800","c","OPEN","1970-01-01T00:00:00.000Z","PT1H",\
            "AQID/w==","xy"]""");
  }

  @Test
  void textIsToString() {
    UUID uuid = new UUID(1, 2);
    assertThat(new JsonOutput().text(uuid)).hasToString('"' + uuid.toString() + '"');
    assertThat(new JsonOutput().text(LocalDate.of(2024, 2, 29))).hasToString("\"2024-02-29\"");
  }

  @Test
  void namesAreEscapedOnce() {
    JsonName name = JsonName.of("a\"é\n");
    assertThat(name).hasToString("a\"é\n");
    assertThat(new JsonOutput().beginObject().name(name).number(1).name(name).number(2).endObject())
        .hasToString("{\"a\\\"é\\n\":1,\"a\\\"é\\n\":2}");
  }

  @Test
  void resetForgets() {
    JsonOutput out = page(new JsonOutput());
    out.reset();
    assertThat(out.size()).isZero();
    assertThat(out).hasToString("");
    assertThat(page(out)).hasToString(PAGE);
  }

  @Test
  void capacityDoublesUpToTheLongestArray() {
    int max = Integer.MAX_VALUE - 8;
    assertThat(JsonOutput.capacityFor(1, 0)).isEqualTo(1);
    assertThat(JsonOutput.capacityFor(101, 100)).isEqualTo(200);
    assertThat(JsonOutput.capacityFor(500, 100)).isEqualTo(500);
    assertThat(JsonOutput.capacityFor(1_500_000_001, 1_500_000_000)).isEqualTo(max);
    assertThat(JsonOutput.capacityFor(max, 100)).isEqualTo(max);
    assertThatThrownBy(() -> JsonOutput.capacityFor(max + 1L, 100))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("JSON of 2147483640 bytes; at most 2147483639 fit; write less at once");
  }
}
