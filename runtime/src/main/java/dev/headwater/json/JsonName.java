package dev.headwater.json;

/** The name of a member, encoded once: {@code "title":}. Immutable. */
public final class JsonName {
  private final String name;

  /** With the comma that all members but the first begin with, so that one copy writes it all. */
  final byte[] withComma;

  private JsonName(String name, byte[] withComma) {
    this.name = name;
    this.withComma = withComma;
  }

  /** Any text at all; what JSON must escape is escaped. */
  public static JsonName of(String name) {
    byte[] quoted = new JsonOutput(name.length() + 2).string(name).toByteArray();
    byte[] withComma = new byte[quoted.length + 2];
    withComma[0] = ',';
    System.arraycopy(quoted, 0, withComma, 1, quoted.length);
    withComma[withComma.length - 1] = ':';
    return new JsonName(name, withComma);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonName that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The name, without quotes or escapes. */
  @Override
  public String toString() {
    return name;
  }
}
