package dev.headwater.cursor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.zip.CRC32;

/** Four bytes by which a text of one kind is not taken for one of another. */
final class Fingerprint {
  private Fingerprint() {}

  static int of(String description) {
    CRC32 crc = new CRC32();
    crc.update(description.getBytes(UTF_8));
    return (int) crc.getValue();
  }
}
