package dev.headwater.jdbc;

import dev.headwater.entity.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** SQLite: numbers, text and bytes; times are numbers, exact decimals are text. */
final class SqliteDialect implements Dialect {
  /** The collation of numbers that are text; {@link SqliteDataSource} defines it. */
  static final String DECIMAL = "hw_decimal";

  @Override
  public String type(Scalar.Kind kind) {
    return switch (kind) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, INSTANT, LOCAL_DATE, LOCAL_DATE_TIME, DURATION ->
          "INTEGER";
      case FLOAT, DOUBLE -> "REAL";
      case CHAR, STRING, BIG_DECIMAL, BIG_INTEGER, OFFSET_DATE_TIME, UUID, ENUM, RECORD -> "TEXT";
      case BYTES -> "BLOB";
    };
  }

  @Override
  public StatementWriter writer(PreparedStatement statement) {
    return new Writer(statement);
  }

  @Override
  public ResultReader reader(ResultSet result) {
    return new Reader(result);
  }

  @Override
  public String ordered(String column, Scalar.Kind kind) {
    return kind == Scalar.Kind.BIG_DECIMAL || kind == Scalar.Kind.BIG_INTEGER
        ? column + " COLLATE " + DECIMAL
        : column;
  }

  @Override
  public String contains(String column) {
    return "instr(" + column + ", ?) > 0";
  }

  @Override
  public String clustered() {
    return " WITHOUT ROWID";
  }

  @Override
  public BulkWrites bulk() {
    return new ValuesWrites();
  }

  @Override
  public boolean isRemote() {
    return false;
  }

  /** A transaction that writes is exclusive from its beginning. */
  @Override
  public void lock(Transaction transaction) {}

  private static final class Writer extends StatementWriter {
    Writer(PreparedStatement statement) {
      super(statement);
    }

    @Override
    public void putBoolean(int column, boolean value) {
      putInt(column, value ? 1 : 0);
    }

    @Override
    public void putFloat(int column, float value) {
      putDouble(column, value);
    }

    /** SQLite takes NaN for null; as text, it sorts behind all numbers, as it should. */
    @Override
    public void putDouble(int column, double value) {
      if (Double.isNaN(value)) {
        putString(column, "NaN");
      } else {
        set(column, value, PreparedStatement::setDouble);
      }
    }

    @Override
    public void putBigDecimal(int column, BigDecimal value) {
      putString(column, value.toString());
    }

    @Override
    public void putBigInteger(int column, BigInteger value) {
      putString(column, value.toString());
    }

    @Override
    public void putInstant(int column, Instant value) {
      putLong(column, Micros.of(value));
    }

    @Override
    public void putLocalDate(int column, LocalDate value) {
      putLong(column, value.toEpochDay());
    }

    @Override
    public void putLocalDateTime(int column, LocalDateTime value) {
      putLong(column, Micros.of(value.toInstant(ZoneOffset.UTC)));
    }

    @Override
    public void putUuid(int column, UUID value) {
      putString(column, value.toString());
    }
  }

  private static final class Reader extends ResultReader {
    Reader(ResultSet result) {
      super(result);
    }

    @Override
    public boolean getBoolean(int column) {
      return getInt(column) != 0;
    }

    @Override
    public float getFloat(int column) {
      return (float) getDouble(column);
    }

    @Override
    public double getDouble(int column) {
      return get(column, ResultSet::getObject) instanceof Number number
          ? number.doubleValue()
          : Double.NaN;
    }

    @Override
    public BigDecimal getBigDecimal(int column) {
      return new BigDecimal(getString(column));
    }

    @Override
    public BigInteger getBigInteger(int column) {
      return new BigInteger(getString(column));
    }

    @Override
    public Instant getInstant(int column) {
      return Micros.toInstant(getLong(column));
    }

    @Override
    public LocalDate getLocalDate(int column) {
      return LocalDate.ofEpochDay(getLong(column));
    }

    @Override
    public LocalDateTime getLocalDateTime(int column) {
      return LocalDateTime.ofInstant(getInstant(column), ZoneOffset.UTC);
    }

    @Override
    public UUID getUuid(int column) {
      return UUID.fromString(getString(column));
    }
  }
}
