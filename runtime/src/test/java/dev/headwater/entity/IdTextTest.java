package dev.headwater.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.row.ArrayRow;
import dev.headwater.row.Pair;
import dev.headwater.row.RandomValues;
import dev.headwater.tracker.State;
import dev.headwater.tracker.UserType;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IdTextTest {

  @Test
  void textIsItself() {
    Ref<?> ref = UserType.ref("a:b\\c");
    assertThat(ref.id()).isEqualTo("a:b\\c");
    assertThat(UserType.TYPE.parseRef("a:b\\c")).isEqualTo(ref);
    assertThat(ref).hasToString("User(a:b\\c)");
  }

  @Test
  void severalFieldsAreJoined() {
    assertThat(line(7, new Pair("a:b\\", null)).id()).isEqualTo("OPEN:7:a\\:b\\\\:\\0");
    assertThat(line(7, new Pair(null, -1)).id()).isEqualTo("OPEN:7:\\1:-1");
  }

  private static Ref<Line> line(int number, Pair pair) {
    return new Ref<>(Line.Type.TYPE, new Line.Key(State.OPEN, number, pair));
  }

  @Test
  void aRowOfSuchAKeyHasTheIdFieldsInTheirColumns() {
    Line line = new Line("text", State.CLOSED, 3, new Pair("x", 1));
    ArrayRow<Line> row = new ArrayRow<>(Line.Type.TYPE.refTo(line));
    assertThat(row.get(Line.Type.NUMBER)).isEqualTo(3);
    assertThat(row.unset()).containsExactly(Line.Type.TEXT);
    assertThat(row.entity()).isEqualTo(new Line(null, State.CLOSED, 3, new Pair("x", 1)));
  }

  @Test
  void everyKindComesBackAndNoTwoKeysShareAText() {
    RandomValues values = new RandomValues(new Random(504));
    Map<String, Ref<?>> seen = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      Ref<EveryKey> every = new Ref<>(EveryKey.Type.TYPE, values.every());
      assertThat(EveryKey.Type.TYPE.parseRef(every.id())).isEqualTo(every);
      assertThat(seen.merge(every.id(), every, (one, two) -> one)).isEqualTo(every);
      Ref<Line> line = line(values.random().nextInt(3), values.pair());
      assertThat(Line.Type.TYPE.parseRef(line.id())).isEqualTo(line);
      assertThat(seen.merge(line.id(), line, (one, two) -> one)).isEqualTo(line);
    }
  }

  @Test
  void changedTextIsReadExactlyOrRefused() {
    Random random = new Random(5041);
    RandomValues values = new RandomValues(random);
    for (int i = 0; i < 10_000; i++) {
      String id = line(random.nextInt(100), values.pair()).id();
      int at = random.nextInt(id.length());
      String changed =
          id.substring(0, at) + values.text() + id.substring(at + random.nextInt(id.length() - at));
      try {
        assertThat(Line.Type.TYPE.parseRef(changed).id()).isEqualTo(changed);
      } catch (HeadwaterException e) {
        assertThat(e.code()).isEqualTo(ErrorCode.MALFORMED_ID);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OPEN",
        "OPEN:7",
        "OPEN:7:a",
        "OPEN:7:a:1:",
        "OPEN:7:a:1:b",
        "OPN:7:a:1",
        "OPEN:07:a:1",
        "OPEN:+7:a:1",
        "OPEN:-7:a:1",
        "OPEN:x:a:1",
        "OPEN:7:\\a:1",
        "OPEN:7:a:1\\",
        "OPEN:\\0:a:1",
        "OPEN:7:\\0:1",
        "OPEN:99999999999:a:1"
      })
  void refusesOtherTexts(String text) {
    assertThatThrownBy(() -> Line.Type.TYPE.parseRef(text))
        .isInstanceOfSatisfying(
            HeadwaterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.MALFORMED_ID))
        .hasMessageStartingWith("[HW504] '" + text + "' is no identity of Line: ")
        .hasMessageEndingWith("; pass text that Ref.id() gave");
  }

  @Test
  void shortensWhatItRefuses() {
    assertThatThrownBy(() -> Line.Type.TYPE.parseRef("x".repeat(10_000)))
        .hasMessageContaining("'" + "x".repeat(60) + "...' is no identity");
  }
}
