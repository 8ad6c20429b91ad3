package dev.headwater.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * JSON as UTF-8 bytes in a growing array. Not thread-safe.
 *
 * <p>The caller sees to the order of calls: {@link #name} before each value of an object, {@link
 * #item} before each value of an array, and one value in all. Nothing is checked, for what calls is
 * generated. A method that would make more than 2,147,483,639 bytes throws {@link
 * IllegalStateException}; what was written is then of no use until {@link #reset}.
 */
public final class JsonOutput {
  private static final int DEFAULT_CAPACITY = 1024;

  /** The longest array that every virtual machine can make. */
  private static final int MAX_CAPACITY = Integer.MAX_VALUE - 8;

  /** Small as most values are, so that one comparison sees to the room for one. */
  private static final int ROOM_FOR_NUMBER = 32;

  private byte[] bytes;
  private int size;

  /** An output that has room for about a thousand bytes before it grows. */
  public JsonOutput() {
    this(DEFAULT_CAPACITY);
  }

  /** An output that has room for so many bytes before it grows; 0 or more. */
  public JsonOutput(int capacity) {
    bytes = new byte[capacity];
  }

  static int capacityFor(long needed, int capacity) {
    if (needed > MAX_CAPACITY) {
      throw new IllegalStateException(
          "JSON of " + needed + " bytes; at most " + MAX_CAPACITY + " fit; write less at once");
    }
    return (int) Math.max(needed, Math.min(2L * capacity, MAX_CAPACITY));
  }

  /** The array, with room for so many more bytes from {@link #size} on. */
  byte[] room(long more) {
    if (more > bytes.length - size) {
      bytes = Arrays.copyOf(bytes, capacityFor(size + more, bytes.length));
    }
    return bytes;
  }

  /** Says that the array is filled up to there. */
  JsonOutput filled(int end) {
    size = end;
    return this;
  }

  private JsonOutput put(char ascii) {
    room(1)[size++] = (byte) ascii;
    return this;
  }

  /** Begins a value that is an object. */
  public JsonOutput beginObject() {
    return put('{');
  }

  /** Ends the innermost object. */
  public JsonOutput endObject() {
    return put('}');
  }

  /** Begins a value that is an array. */
  public JsonOutput beginArray() {
    return put('[');
  }

  /** Ends the innermost array. */
  public JsonOutput endArray() {
    return put(']');
  }

  /** Begins a member of an object, with a comma unless it is the first; a value follows. */
  public JsonOutput name(JsonName name) {
    byte[] from = name.withComma;
    byte[] out = room(from.length);
    int skipped = out[size - 1] == '{' ? 1 : 0;
    int length = from.length - skipped;
    System.arraycopy(from, skipped, out, size, length);
    return filled(size + length);
  }

  /** The same for a name that is known only now; any text at all. */
  public JsonOutput name(String name) {
    if (bytes[size - 1] != '{') {
      put(',');
    }
    return string(name).put(':');
  }

  /** Begins an element of an array, with a comma unless it is the first; a value follows. */
  public JsonOutput item() {
    return bytes[size - 1] == '[' ? this : put(',');
  }

  /** The value {@code null}. */
  public JsonOutput nullValue() {
    byte[] out = room(4);
    out[size] = 'n';
    out[size + 1] = 'u';
    out[size + 2] = 'l';
    out[size + 3] = 'l';
    return filled(size + 4);
  }

  /** The value {@code true} or {@code false}. */
  public JsonOutput bool(boolean value) {
    byte[] out = room(5);
    int at = size;
    if (value) {
      out[at++] = 't';
      out[at++] = 'r';
      out[at++] = 'u';
    } else {
      out[at++] = 'f';
      out[at++] = 'a';
      out[at++] = 'l';
      out[at++] = 's';
    }
    out[at++] = 'e';
    return filled(at);
  }

  /** A number; also for {@code byte} and {@code short}. */
  public JsonOutput number(int value) {
    return filled(Digits.write(room(ROOM_FOR_NUMBER), size, value));
  }

  /** A number, exact, though a client that has only doubles may not read all of it. */
  public JsonOutput number(long value) {
    return filled(Digits.write(room(ROOM_FOR_NUMBER), size, value));
  }

  /** The shortest number that reads back as the same float; null unless finite. */
  public JsonOutput number(float value) {
    return Float.isFinite(value)
        ? filled(ShortestDecimal.write(room(ROOM_FOR_NUMBER), size, value))
        : nullValue();
  }

  /**
   * The shortest number that reads back as the same double, written as ECMAScript writes it, which
   * has no negative zero; null unless finite.
   */
  public JsonOutput number(double value) {
    return Double.isFinite(value)
        ? filled(ShortestDecimal.write(room(ROOM_FOR_NUMBER), size, value))
        : nullValue();
  }

  /** A number, exact, with the scale that it has. */
  public JsonOutput number(BigDecimal value) {
    return asIs(value.toString());
  }

  /** A number, exact. */
  public JsonOutput number(BigInteger value) {
    return asIs(value.toString());
  }

  private JsonOutput asIs(String ascii) {
    return raw(ascii.getBytes(StandardCharsets.ISO_8859_1));
  }

  private JsonOutput raw(byte[] ascii) {
    System.arraycopy(ascii, 0, room(ascii.length), size, ascii.length);
    return filled(size + ascii.length);
  }

  /** Any text at all; half a surrogate pair becomes an escape, as UTF-8 has no bytes for it. */
  public JsonOutput string(String value) {
    return JsonText.write(this, size, value);
  }

  /** A string of one character, or of half a surrogate pair. */
  public JsonOutput character(char value) {
    return string(String.valueOf(value));
  }

  /** The constant's name as a string. */
  public JsonOutput enumName(Enum<?> value) {
    return string(value.name());
  }

  /**
   * A string in the ISO format of ECMAScript, in UTC and milliseconds, of which parts are cut off:
   * {@code "2024-01-01T00:00:00.000Z"}; years outside 0 to 9999 have a sign and six digits. Null
   * for what ECMAScript has no date for: more than 100,000,000 days before or after 1970.
   */
  public JsonOutput instant(Instant value) {
    return IsoInstant.isDate(value)
        ? filled(IsoInstant.write(room(IsoInstant.ROOM), size, value))
        : nullValue();
  }

  /** What {@code toString()} returns as a string: for dates without a zone, durations and so on. */
  public JsonOutput text(Object value) {
    return string(value.toString());
  }

  /** A string of base64, with the standard alphabet and padding. */
  public JsonOutput bytes(byte[] value) {
    return ascii(Base64.getEncoder().encode(value));
  }

  /** A string of ASCII bytes none of which needs an escape, which is not checked. */
  public JsonOutput ascii(byte[] value) {
    byte[] out = room(value.length + 2L);
    out[size] = '"';
    System.arraycopy(value, 0, out, size + 1, value.length);
    int end = size + 1 + value.length;
    out[end] = '"';
    return filled(end + 1);
  }

  /**
   * Any value of those that {@link Json#of} takes.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  public JsonOutput value(@Nullable Object value) {
    PlainJson.write(value, this);
    return this;
  }

  /** Any value, as it is. */
  public JsonOutput json(Json value) {
    return raw(value.utf8());
  }

  /** The bytes that were written from one {@link #size} to another, once more. */
  public JsonOutput again(int start, int end) {
    int length = end - start;
    byte[] out = room(length);
    System.arraycopy(out, start, out, size, length);
    return filled(size + length);
  }

  /** How many bytes are written. */
  public int size() {
    return size;
  }

  /** A copy of what is written. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** Hands on what is written, at once; neither flushes nor closes. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
  }

  /** What is written, without a copy: valid until more is written, or it is forgotten. */
  public ByteBuffer buffer() {
    return ByteBuffer.wrap(bytes, 0, size);
  }

  /** For how many bytes there is room before the array grows. */
  public int capacity() {
    return bytes.length;
  }

  /** Forgets what was written from a {@link #size} on. */
  public void truncate(int size) {
    this.size = size;
  }

  /** Forgets what is written, and keeps the array for the next document. */
  public void reset() {
    size = 0;
  }

  /** What is written, as text. */
  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }
}
