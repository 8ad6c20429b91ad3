package dev.headwater.cursor;

/** The first byte of a column in a tuple: what follows. A number never changes its meaning. */
final class Tag {
  static final int NULL = 0;
  static final int BOOLEAN = 1;
  static final int BYTE = 2;
  static final int SHORT = 3;
  static final int INT = 4;
  static final int LONG = 5;
  static final int FLOAT = 6;
  static final int DOUBLE = 7;
  static final int CHAR = 8;
  static final int STRING = 9;
  static final int BIG_DECIMAL = 10;
  static final int BIG_INTEGER = 11;
  static final int INSTANT = 12;
  static final int LOCAL_DATE = 13;
  static final int LOCAL_DATE_TIME = 14;
  static final int OFFSET_DATE_TIME = 15;
  static final int DURATION = 16;
  static final int UUID = 17;
  static final int BYTES = 18;
  static final int ENUM = 19;
  static final int RECORD = 20;
  static final int REF = 21;

  /** A text of so many units more than this byte says. */
  static final int SHORT_TEXT = 0x20;

  static final int LONGEST_SHORT_TEXT = 0xFF - SHORT_TEXT;

  private Tag() {}
}
