package dev.headwater.http;

import static dev.headwater.http.Requests.operations;
import static dev.headwater.http.Requests.parse;
import static dev.headwater.http.Requests.post;
import static dev.headwater.http.Requests.quoted;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.blog.BlogContext;
import dev.headwater.http.blog.BlogApi;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Section 1.3 of the protocol: from bytes to JSON values. */
final class BodyTest {
  private static final String EMPTY = "{\"version\":1,\"operations\":[]}";

  private final FateHandler<BlogContext> handler =
      FateHandler.of(new BlogApi().compatible(), BlogApi::context);

  /** What an input is read as. */
  private JsonNode echoed(String json) {
    return post(
            handler,
            operations("{'id': '1', 'kind': 'mutation', 'name': 'echo', 'select': [], 'input': ")
                .replace("]}", json + "}]}"))
        .result(0)
        .get("data");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{]",
        "nul",
        "nullx",
        "NaN",
        "Infinity",
        "'a'",
        "{\"version\":1,\"operations\":[]}}",
        "{\"version\":1,\"operations\":[]} {}",
        "{\"version\":1,\"operations\":[],}",
        "{\"version\":1,\"operations\":[{},]}",
        "{\"version\":1,\"operations\":[]/* no */}",
        "{\"version\":01,\"operations\":[]}",
        "{\"version\":1.,\"operations\":[]}",
        "{\"version\":+1,\"operations\":[]}",
        "{\"version\":.5,\"operations\":[]}",
        "{\"version\":1e,\"operations\":[]}",
        "{\"version\":-,\"operations\":[]}",
        "{version:1,\"operations\":[]}",
        "{\"version\":1 \"operations\":[]}",
        "{\"version\":1,\"operations\":[],\"x\":\"\\x\"}",
        "{\"version\":1,\"operations\":[],\"x\":\"\\u12\"}",
        "{\"version\":1,\"operations\":[],\"x\":\"\\u004\u0130\"}",
        "{\"version\":1,\"operations\":[],\"x\":\"\\u004\\ud830\"}",
        "{\"version\":1,\"operations\":[]}\\u",
        "{\"version\":1,\"operations\":[],\"x\":\"\t\"}",
        "{\"version\":1,\"operations\":[],\"x\":\"\u0000\"}",
        "{\"version\":1,\"operations\":[],\"x\t\":1}",
        "{\"version\":1,\"operations\":[]}\u00a0",
        "\ufeff\ufeff{\"version\":1,\"operations\":[]}",
        "{\"version\":1,\"operations\":[]}\u0000",
        "\f{\"version\":1,\"operations\":[]}",
        "1 2",
        "\"open",
      })
  void whatIsNoJson(String body) {
    assertThat(post(handler, body).rejection())
        .isEqualTo("400 BAD_REQUEST: Request body must be valid JSON.");
  }

  @Test
  void utf16IsNoJson() {
    assertThat(post(handler, EMPTY.getBytes(UTF_16LE), Map.of()).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "\ufeff%s", " \t\r\n%s\n\r\t ", "%s\n"})
  void whatMayBeAround(String around) {
    assertThat(post(handler, around.formatted(EMPTY)))
        .isEqualTo(new Requests.Answer(200, "{\"version\":1,\"results\":[]}"));
  }

  @Test
  void otherCharsetsAreNotRead() {
    byte[] latin = EMPTY.replace("[]", "[],\"x\":\"\u00e4\"").getBytes(ISO_8859_1);
    assertThat(post(handler, latin, Map.of("Content-Type", "text/plain; charset=latin1")).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "61 C3 62, a\ufffdb",
    "ED A0 80, \ufffd\ufffd\ufffd",
    "F0 9F 98, \ufffd",
    "F0 9F 41, \ufffdA",
    "C0 80, \ufffd\ufffd",
    "F5 80 80 80, \ufffd\ufffd\ufffd\ufffd",
    "E2 82, \ufffd",
    "80, \ufffd",
    "F0 9F 98 80, \ud83d\ude00",
    "EF BB BF 61, \ufeffa",
  })
  void illFormedTextIsReplaced(String hex, String expected) {
    StringBuilder body = new StringBuilder();
    for (String each : hex.split(" ", -1)) {
      body.append((char) Integer.parseInt(each, 16));
    }
    byte[] bytes =
        operations("{'id': '1', 'kind': 'mutation', 'name': 'echo', 'select': [], 'input': 'X'}")
            .replace("X", body)
            .getBytes(ISO_8859_1);
    assertThat(post(handler, bytes, Map.of()).result(0).get("data").asString()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "[1,[],{},[{\"a\":[null]}]]",
        "\"\\ud83d\\ude00\"",
        "0",
        "9007199254740992",
        "-9007199254740991",
        "5e-324",
        "1.7976931348623157e308",
        "{\"\":1}",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
      })
  void valuesComeBack(String json) {
    assertThat(echoed(json)).isEqualTo(parse(json));
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 1",
    "-0, 0",
    "-0.0, 0",
    "1e2, 100",
    "1e21, 1e+21",
    "9007199254740993, 9007199254740992",
    "123456789012345678901234567890, 1.2345678901234568e+29",
    "1e400, null",
    "-1e400, null",
    "1e-400, 0",
  })
  void numbersAreDoubles(String sent, String shown) {
    String request =
        operations("{'id': '1', 'kind': 'mutation', 'name': 'echo', 'select': [], 'input': N}")
            .replace("N", sent);
    assertThat(post(handler, request).text()).contains("\"data\":" + shown + "}");
  }

  @Test
  void halvesOfPairsComeBackAsTheirEscapes() {
    String half = quoted("{'\\ud800': '\\udc00x'}");
    String request =
        operations("{'id': '1', 'kind': 'mutation', 'name': 'echo', 'select': [], 'input': 0}")
            .replace(" 0}", half + "}");
    assertThat(post(handler, request).text()).contains("\"data\":" + half.replace(" ", ""));
  }

  @Test
  void theLastOfRepeatedKeysWins() {
    String request =
        quoted(
            "{'version': 2, 'operations': 3, 'version': 1, 'operations': [{'id': 1, 'id': '2',"
                + " 'kind': 'query', 'kind': 'mutation', 'name': 'echo', 'select': 0, 'select': [],"
                + " 'args': null, 'args': {}, 'input': 1, 'input': {'a': 1, 'b': 2, 'a': 3}}]}");
    assertThat(post(handler, request).result(0))
        .isEqualTo(parse("{'id': '2', 'ok': true, 'data': {'a': 3, 'b': 2}}"));
  }

  @Test
  void longNumbersAndNamesAreRead() {
    assertThat(echoed("1" + "0".repeat(5000) + "e-5000").asDouble()).isEqualTo(1);
    String name = "n".repeat(100_000);
    String request =
        operations("{'id': '1', 'kind': 'mutation', 'name': 'echo', 'select': [], 'input': 1}")
            .replace("1}", "{\"" + name + "\":1}}");
    assertThat(post(handler, request).text()).contains(name);
  }

  @Test
  void whatIsNestedDeeplyIsReadAndFailsAlone() {
    String deep = "[".repeat(200_000) + "]".repeat(200_000);
    Requests.Answer answer =
        post(
            handler,
            operations(
                    "{'id': '1', 'kind': 'mutation', 'name': 'echo', 'select': [], 'input': DEEP}",
                    "{'id': '2', 'kind': 'mutation', 'name': 'echo', 'select': [], 'input': 2}")
                .replace("DEEP", deep));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.result(0).get("error").get("code").asString()).isEqualTo("INTERNAL_ERROR");
    assertThat(answer.result(1).get("data").asInt()).isEqualTo(2);
  }

  @Test
  void bodiesThatAreNoArraysAreRead() {
    java.nio.ByteBuffer direct = java.nio.ByteBuffer.allocateDirect(100);
    direct.put(EMPTY.getBytes(UTF_8)).flip();
    FateRequest request = new FateRequest("POST", "/fate", null, RequestHeaders.NONE);
    assertThat(handler.handle(request, direct).status()).isEqualTo(200);
  }
}
