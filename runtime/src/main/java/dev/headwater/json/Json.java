package dev.headwater.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Any JSON value, as the bytes that stand for it. Immutable. */
public final class Json {
  /** The value {@code null}. */
  public static final Json NULL = Json.of(null);

  private final byte[] utf8;

  private Json(byte[] utf8) {
    this.utf8 = utf8;
  }

  /**
   * The JSON of a value: null, a {@code String}, {@code Boolean}, {@code Number}, {@code Instant},
   * enum constant or {@code Json}, or a {@code List} or {@code Map} of these with keys that are
   * strings. Numbers that are not finite are null.
   *
   * @throws IllegalArgumentException if there is anything else in it
   */
  public static Json of(@Nullable Object value) {
    JsonOutput out = new JsonOutput(64);
    PlainJson.write(value, out);
    return new Json(out.toByteArray());
  }

  /** Exactly this text, of which it is not checked that it is one JSON value. */
  public static Json encoded(String text) {
    return new Json(text.getBytes(StandardCharsets.UTF_8));
  }

  byte[] utf8() {
    return utf8;
  }

  /** Whether it is written with the same bytes. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Json that && Arrays.equals(utf8, that.utf8);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(utf8);
  }

  /** The text. */
  @Override
  public String toString() {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
