package dev.headwater.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.benchmarks.byhand.JacksonCursor;
import dev.headwater.benchmarks.byhand.Position;
import dev.headwater.cursor.CursorCodec;
import dev.headwater.cursor.Keyring;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The comparison of cursors is honest: both sides give back what they were given. */
final class SameCursorsTest {

  @Test
  void bothReadWhatTheyWrote() {
    CursorCodec<Position> codec = Positions.codec();
    Keyring keys = Keyring.unsigned();
    assertThat(Positions.some()).hasSize(Pages.COUNT).doesNotHaveDuplicates();
    for (Position position : Positions.some()) {
      assertThat(codec.decode(codec.encode(position, keys), keys)).isEqualTo(position);
      assertThat(JacksonCursor.decode(JacksonCursor.encode(position))).isEqualTo(position);
    }
  }

  @Test
  void theOtherSideIsAJsonArray() {
    Position position = Positions.some().get(0);
    byte[] json = Base64.getUrlDecoder().decode(JacksonCursor.encode(position));
    assertThat(new String(json, StandardCharsets.UTF_8))
        .isEqualTo("[\"" + position.createdAt() + "\",\"" + position.id() + "\"]");
  }

  @Test
  void oursAreShorter() {
    assertThat(CursorLength.measured().isGoodEnough()).as("%s", CursorLength.measured()).isTrue();
  }
}
