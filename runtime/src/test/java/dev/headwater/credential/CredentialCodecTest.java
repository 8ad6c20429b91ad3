package dev.headwater.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.error.HeadwaterException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CredentialCodecTest {
  private static final Map<String, Credential> ALL =
      Map.of(
          "a.token", new Credential.Text(Secret.of("é😀".repeat(40_000))),
          "a.oauth",
              new Credential.OAuth(
                  Secret.of("access"), Secret.of("refresh"), Instant.ofEpochSecond(1_800_000_000)),
          "b.oauth", new Credential.OAuth(Secret.of("access"), null, null));

  @Test
  void comeBackAsTheyWere() {
    assertThat(CredentialCodec.decode(CredentialCodec.encode(ALL))).isEqualTo(ALL);
    assertThat(CredentialCodec.decode(CredentialCodec.encode(Map.of()))).isEmpty();
  }

  @Test
  void whatIsCutOffOrOfAnotherVersionIsRefused() {
    byte[] bytes = CredentialCodec.encode(ALL);
    byte[] newer = bytes.clone();
    newer[0] = 2;

    assertThatThrownBy(() -> CredentialCodec.decode(newer))
        .hasMessageStartingWith("[HW833] the stored credentials are of version 2");
    for (int length = 0; length < 40; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> CredentialCodec.decode(cut)).hasMessageStartingWith("[HW833]");
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThatThrownBy(() -> CredentialCodec.decode(longer)).hasMessageStartingWith("[HW833]");
  }

  @Test
  void anyBytesAreReadOrRefused() {
    Random random = new Random(1);
    byte[] good = CredentialCodec.encode(Map.of("n", new Credential.Text(Secret.of("secret"))));
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = good.clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      try {
        CredentialCodec.decode(bytes);
      } catch (HeadwaterException e) {
        assertThat(e).hasMessageStartingWith("[HW833]");
      }
    }
  }
}
