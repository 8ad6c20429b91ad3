package dev.headwater.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

final class JsonTextTest {
  private static final JsonMapper JACKSON = JsonMapper.shared();

  private static String json(String value) {
    return new JsonOutput(0).string(value).toString();
  }

  private static String readBack(String value) {
    return JACKSON.readTree(new JsonOutput(0).string(value).toByteArray()).stringValue();
  }

  @Test
  void escapesOnlyWhatJsonMust() {
    assertThat(json("")).isEqualTo("\"\"");
    assertThat(json("a/b'c\u007f\u2028é€😀")).isEqualTo("\"a/b'c\u007f\u2028é€😀\"");
    assertThat(json("\"\\\b\f\n\r\t")).isEqualTo("\"\\\"\\\\\\b\\f\\n\\r\\t\"");
    assertThat(json("\0\u001f\u000b")).isEqualTo("\"\\u0000\\u001f\\u000b\"");
  }

  @Test
  void halfAPairIsAnEscape() {
    assertThat(json("\uD83D")).isEqualTo("\"\\ud83d\"");
    assertThat(json("\uDE00\uD83D")).isEqualTo("\"\\ude00\\ud83d\"");
    assertThat(json("\uD83D\uD83D\uDE00\uDE00")).isEqualTo("\"\\ud83d😀\\ude00\"");
    assertThat(json("?\uDFFFé")).isEqualTo("\"?\\udfffé\"");
  }

  @Test
  void nothingIsNormalised() {
    assertThat(json("e\u0301\u212B")).isEqualTo("\"e\u0301\u212B\"");
  }

  @Test
  void halfAPairIsToldFromAQuestionMarkInLongText() {
    String question = "Is it? ".repeat(9);
    assertThat(json(question)).isEqualTo('"' + question + '"');
    assertThat(json(question + "😀")).isEqualTo('"' + question + "😀\"");
    assertThat(json(question + "\uD83D")).isEqualTo('"' + question + "\\ud83d\"");
    assertThat(json("é\uDE00\n" + question)).isEqualTo("\"é\\ude00\\n" + question + '"');
  }

  @Test
  void everyByteReadsBackAtEveryPlaceOfLongText() {
    for (int c = 0; c < 0x100; c++) {
      for (int place = 0; place < 2 * Long.BYTES; place++) {
        StringBuilder value = new StringBuilder("ä is plain, and 'so' is this~");
        value.setCharAt(place, (char) c);
        value.setCharAt(place + 1, (char) (c ^ 1));
        assertThat(readBack(value.toString())).isEqualTo(value.toString());
      }
    }
  }

  @Test
  void everyCharReadsBack() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String value = "a" + (char) c + "b";
      assertThat(readBack(value)).isEqualTo(value);
    }
  }

  @Test
  void randomTextReadsBack() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      String value = text(random);
      assertThat(readBack(value)).isEqualTo(value);
    }
  }

  /** All lengths around those where the writer changes its ways, of one kind or mixed. */
  static String text(Random random) {
    int length = random.nextInt(random.nextInt(20) == 0 ? 600 : 20);
    int rare = random.nextInt(4) == 0 ? 1 : 1 + random.nextInt(200);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      if (random.nextInt(rare) > 0) {
        text.append((char) (' ' + random.nextInt(96)));
      } else {
        switch (random.nextInt(4)) {
          case 0 -> text.append((char) random.nextInt());
          case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
          case 2 -> text.append((char) random.nextInt(0x100));
          default -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        }
      }
    }
    return text.toString();
  }
}
