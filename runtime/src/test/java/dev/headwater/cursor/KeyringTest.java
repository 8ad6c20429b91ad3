package dev.headwater.cursor;

import static dev.headwater.cursor.Cursors.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

final class KeyringTest {

  @Test
  void refusesKeysThatAreNone() {
    byte[] secret = new byte[32];
    assertThatThrownBy(() -> CursorKey.of(0, secret))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a cursor key cannot have id 0; use one from 1 to 255");
    assertThatThrownBy(() -> CursorKey.of(256, secret)).hasMessageContaining("id 256");
    assertThatThrownBy(() -> CursorKey.of(1, new byte[31]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the secret of cursor key 1 has 31 bytes; use at least 32 random ones");
    assertThat(CursorKey.of(255, secret).id()).isEqualTo(255);
  }

  @Test
  void refusesTwoKeysOfOneId() {
    assertThatThrownBy(() -> Keyring.of(key(3, 1), key(2, 1), key(3, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("two cursor keys have id 3; give each key its own");
    assertThatThrownBy(() -> Keyring.of(key(1, 1), key(2, 1), key(2, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void printsOnlyIds() {
    assertThat(key(3, 'x')).hasToString("CursorKey 3");
    assertThat(Keyring.of(key(3, 'x'), key(1, 'y')))
        .hasToString("Keyring of CursorKey 3, CursorKey 1");
    assertThat(Keyring.unsigned()).hasToString("Keyring without keys");
  }

  @Test
  void signsAsRfc4231Says() {
    // Test case 6: a secret longer than a block.
    byte[] secret = new byte[131];
    Arrays.fill(secret, (byte) 0xAA);
    byte[] data =
        "Test Using Larger Than Block-Size Key - Hash Key First"
            .getBytes(StandardCharsets.US_ASCII);
    assertThat(HexFormat.of().formatHex(CursorKey.of(1, secret).hmac(data, data.length)))
        .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
  }

  @Test
  void signsAsThePlatformDoes() throws GeneralSecurityException {
    Random random = new Random(2104);
    for (int i = 0; i < 500; i++) {
      byte[] secret = new byte[32 + random.nextInt(100)];
      byte[] data = new byte[random.nextInt(300)];
      random.nextBytes(secret);
      random.nextBytes(data);
      int count = random.nextInt(data.length + 1);
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update(data, 0, count);
      assertThat(CursorKey.of(1, secret).hmac(data, count)).isEqualTo(mac.doFinal());
    }
  }

  @Test
  void keepsNoArrayOfTheCaller() {
    byte[] secret = new byte[64];
    CursorKey key = CursorKey.of(1, secret);
    byte[] before = key.hmac(new byte[5], 5);
    assertThat(secret).containsOnly(0);
    Arrays.fill(secret, (byte) 1);
    assertThat(key.hmac(new byte[5], 5)).isEqualTo(before);
  }
}
