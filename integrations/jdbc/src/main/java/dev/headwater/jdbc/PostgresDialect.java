package dev.headwater.jdbc;

import dev.headwater.entity.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** PostgreSQL: a type of its own for almost every kind; text sorts by code points. */
final class PostgresDialect implements Dialect {
  /** Any number that other users of advisory locks are unlikely to take: "hdwr". */
  private static final int LOCK = 0x68647772;

  @Override
  public String type(Scalar.Kind kind) {
    return switch (kind) {
      case BOOLEAN -> "boolean";
      case BYTE, SHORT -> "smallint";
      case INT -> "integer";
      case LONG, DURATION -> "bigint";
      case FLOAT -> "real";
      case DOUBLE -> "double precision";
      case BIG_DECIMAL, BIG_INTEGER -> "numeric";
      case CHAR, STRING, OFFSET_DATE_TIME, ENUM, RECORD -> "text COLLATE \"C\"";
      case INSTANT -> "timestamp with time zone";
      case LOCAL_DATE -> "date";
      case LOCAL_DATE_TIME -> "timestamp";
      case UUID -> "uuid";
      case BYTES -> "bytea";
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
    return column;
  }

  @Override
  public String contains(String column) {
    return "strpos(" + column + ", ?) > 0";
  }

  @Override
  public String clustered() {
    return "";
  }

  @Override
  public BulkWrites bulk() {
    return new ArrayWrites();
  }

  @Override
  public boolean isRemote() {
    return true;
  }

  /**
   * One commit after the other, in all processes: numbers become visible in their order, and two
   * commits that write the same entities cannot block each other.
   */
  @Override
  public void lock(Transaction transaction) throws SQLException {
    transaction.run(
        new SqlText()
            .add("SELECT pg_advisory_xact_lock(" + LOCK + ", hashtext(current_schema()))"));
  }

  private static final class Writer extends StatementWriter {
    Writer(PreparedStatement statement) {
      super(statement);
    }

    @Override
    public void putBoolean(int column, boolean value) {
      set(column, value, PreparedStatement::setBoolean);
    }

    @Override
    public void putFloat(int column, float value) {
      set(column, value, PreparedStatement::setFloat);
    }

    @Override
    public void putDouble(int column, double value) {
      set(column, value, PreparedStatement::setDouble);
    }

    @Override
    public void putBigDecimal(int column, BigDecimal value) {
      set(column, value, PreparedStatement::setBigDecimal);
    }

    @Override
    public void putBigInteger(int column, BigInteger value) {
      putBigDecimal(column, new BigDecimal(value));
    }

    @Override
    public void putInstant(int column, Instant value) {
      Instant micros = value.truncatedTo(ChronoUnit.MICROS);
      set(column, micros.atOffset(ZoneOffset.UTC), PreparedStatement::setObject);
    }

    @Override
    public void putLocalDate(int column, LocalDate value) {
      set(column, value, PreparedStatement::setObject);
    }

    @Override
    public void putLocalDateTime(int column, LocalDateTime value) {
      set(column, value.truncatedTo(ChronoUnit.MICROS), PreparedStatement::setObject);
    }

    @Override
    public void putUuid(int column, UUID value) {
      set(column, value, PreparedStatement::setObject);
    }
  }

  private static final class Reader extends ResultReader {
    Reader(ResultSet result) {
      super(result);
    }

    @Override
    public boolean getBoolean(int column) {
      return get(column, ResultSet::getBoolean);
    }

    @Override
    public float getFloat(int column) {
      return get(column, ResultSet::getFloat);
    }

    @Override
    public double getDouble(int column) {
      return get(column, ResultSet::getDouble);
    }

    @Override
    public BigDecimal getBigDecimal(int column) {
      return get(column, ResultSet::getBigDecimal);
    }

    @Override
    public BigInteger getBigInteger(int column) {
      return getBigDecimal(column).toBigIntegerExact();
    }

    @Override
    public Instant getInstant(int column) {
      return get(column, (result, at) -> result.getObject(at, OffsetDateTime.class)).toInstant();
    }

    @Override
    public LocalDate getLocalDate(int column) {
      return get(column, (result, at) -> result.getObject(at, LocalDate.class));
    }

    @Override
    public LocalDateTime getLocalDateTime(int column) {
      return get(column, (result, at) -> result.getObject(at, LocalDateTime.class));
    }

    @Override
    public UUID getUuid(int column) {
      return get(column, (result, at) -> result.getObject(at, UUID.class));
    }
  }
}
