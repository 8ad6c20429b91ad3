package dev.headwater.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class JsonTest {

  private enum Colour {
    RED
  }

  private static String text(@Nullable Object value) {
    return Json.of(value).toString();
  }

  @Test
  void plainValues() {
    assertThat(text(null)).isEqualTo("null");
    assertThat(text("a\"b")).isEqualTo("\"a\\\"b\"");
    assertThat(text(true)).isEqualTo("true");
    assertThat(text(-3)).isEqualTo("-3");
    assertThat(text(Long.MAX_VALUE)).isEqualTo("9223372036854775807");
    assertThat(text(1.5)).isEqualTo("1.5");
    assertThat(text(0.1f)).isEqualTo("0.10000000149011612");
    assertThat(text(1e21)).isEqualTo("1e+21");
    assertThat(text(Double.NaN)).isEqualTo("null");
    assertThat(text(new BigDecimal("1.50"))).isEqualTo("1.50");
    assertThat(text(new BigInteger("123456789012345678901234567890")))
        .isEqualTo("123456789012345678901234567890");
    assertThat(text(Instant.EPOCH)).isEqualTo("\"1970-01-01T00:00:00.000Z\"");
    assertThat(text(Colour.RED)).isEqualTo("\"RED\"");
    assertThat(text(Json.encoded("{\"a\":1}"))).isEqualTo("{\"a\":1}");
  }

  @Test
  void nestedValues() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("b", Arrays.asList(1, null, List.of()));
    map.put("a", Map.of());
    map.put("n", null);
    assertThat(text(map)).isEqualTo("{\"b\":[1,null,[]],\"a\":{},\"n\":null}");
  }

  @Test
  void whatThereIsNoJsonFor() {
    assertThatThrownBy(() -> Json.of(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
    assertThatThrownBy(() -> Json.of(Map.of(1, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("named 1");
  }

  @Test
  void equality() {
    assertThat(Json.of(List.of(1))).isEqualTo(Json.encoded("[1]")).isNotEqualTo(Json.NULL);
    assertThat(Json.of(List.of(1))).hasSameHashCodeAs(Json.encoded("[1]"));
  }

  @Test
  void insideADocument() {
    JsonOutput out = new JsonOutput(0);
    out.beginObject().name("x").json(Json.of("é")).name("y\"").value(new ArrayList<>());
    int start = out.size();
    out.name("gone").number(1);
    out.truncate(start);
    out.endObject();
    assertThat(out).hasToString("{\"x\":\"é\",\"y\\\"\":[]}");
  }

  @Test
  void bytesOnceMore() {
    JsonOutput out = new JsonOutput(0);
    int from = out.beginArray().item().size();
    int to = out.string("once").size();
    out.item().again(from, to).endArray();
    assertThat(out).hasToString("[\"once\",\"once\"]");
  }
}
