package dev.headwater.row;

import dev.headwater.tracker.State;
import dev.headwater.tracker.UserType;

public final class EveryCodec implements RecordCodec<Every> {
  public static final EveryCodec CODEC = new EveryCodec();

  private EveryCodec() {}

  @Override
  public String describe() {
    return "Every";
  }

  @Override
  public int columns() {
    return 21;
  }

  @Override
  public void write(Every value, RowWriter out) {
    if (value.booleanValue() == null) {
      out.putNull(0);
    } else {
      out.putBoolean(0, value.booleanValue());
    }
    if (value.byteValue() == null) {
      out.putNull(1);
    } else {
      out.putByte(1, value.byteValue());
    }
    if (value.shortValue() == null) {
      out.putNull(2);
    } else {
      out.putShort(2, value.shortValue());
    }
    if (value.intValue() == null) {
      out.putNull(3);
    } else {
      out.putInt(3, value.intValue());
    }
    if (value.longValue() == null) {
      out.putNull(4);
    } else {
      out.putLong(4, value.longValue());
    }
    if (value.floatValue() == null) {
      out.putNull(5);
    } else {
      out.putFloat(5, value.floatValue());
    }
    if (value.doubleValue() == null) {
      out.putNull(6);
    } else {
      out.putDouble(6, value.doubleValue());
    }
    if (value.charValue() == null) {
      out.putNull(7);
    } else {
      out.putChar(7, value.charValue());
    }
    if (value.stringValue() == null) {
      out.putNull(8);
    } else {
      out.putString(8, value.stringValue());
    }
    if (value.bigDecimalValue() == null) {
      out.putNull(9);
    } else {
      out.putBigDecimal(9, value.bigDecimalValue());
    }
    if (value.bigIntegerValue() == null) {
      out.putNull(10);
    } else {
      out.putBigInteger(10, value.bigIntegerValue());
    }
    if (value.instantValue() == null) {
      out.putNull(11);
    } else {
      out.putInstant(11, value.instantValue());
    }
    if (value.localDateValue() == null) {
      out.putNull(12);
    } else {
      out.putLocalDate(12, value.localDateValue());
    }
    if (value.localDateTimeValue() == null) {
      out.putNull(13);
    } else {
      out.putLocalDateTime(13, value.localDateTimeValue());
    }
    if (value.offsetDateTimeValue() == null) {
      out.putNull(14);
    } else {
      out.putOffsetDateTime(14, value.offsetDateTimeValue());
    }
    if (value.durationValue() == null) {
      out.putNull(15);
    } else {
      out.putDuration(15, value.durationValue());
    }
    if (value.uuidValue() == null) {
      out.putNull(16);
    } else {
      out.putUuid(16, value.uuidValue());
    }
    if (value.bytesValue() == null) {
      out.putNull(17);
    } else {
      out.putBytes(17, value.bytesValue());
    }
    if (value.stateValue() == null) {
      out.putNull(18);
    } else {
      out.putEnum(18, value.stateValue());
    }
    if (value.pairValue() == null) {
      out.putNull(19);
    } else {
      out.putRecord(19, value.pairValue(), PairCodec.CODEC);
    }
    if (value.userValue() == null) {
      out.putNull(20);
    } else {
      out.putRef(20, value.userValue());
    }
  }

  @Override
  public Every read(RowReader in) {
    return new Every(
        in.isNull(0) ? null : in.getBoolean(0),
        in.isNull(1) ? null : in.getByte(1),
        in.isNull(2) ? null : in.getShort(2),
        in.isNull(3) ? null : in.getInt(3),
        in.isNull(4) ? null : in.getLong(4),
        in.isNull(5) ? null : in.getFloat(5),
        in.isNull(6) ? null : in.getDouble(6),
        in.isNull(7) ? null : in.getChar(7),
        in.isNull(8) ? null : in.getString(8),
        in.isNull(9) ? null : in.getBigDecimal(9),
        in.isNull(10) ? null : in.getBigInteger(10),
        in.isNull(11) ? null : in.getInstant(11),
        in.isNull(12) ? null : in.getLocalDate(12),
        in.isNull(13) ? null : in.getLocalDateTime(13),
        in.isNull(14) ? null : in.getOffsetDateTime(14),
        in.isNull(15) ? null : in.getDuration(15),
        in.isNull(16) ? null : in.getUuid(16),
        in.isNull(17) ? null : in.getBytes(17),
        in.isNull(18) ? null : in.getEnum(18, State.class),
        in.isNull(19) ? null : in.getRecord(19, PairCodec.CODEC),
        in.isNull(20) ? null : in.getRef(20, UserType.TYPE));
  }
}
