package dev.headwater.row;

import dev.headwater.entity.Ref;
import dev.headwater.tracker.State;
import dev.headwater.tracker.User;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with a component of every kind. */
@SuppressWarnings("ArrayRecordComponent") // a component of every kind
public record Every(
    @Nullable Boolean booleanValue,
    @Nullable Byte byteValue,
    @Nullable Short shortValue,
    @Nullable Integer intValue,
    @Nullable Long longValue,
    @Nullable Float floatValue,
    @Nullable Double doubleValue,
    @Nullable Character charValue,
    @Nullable String stringValue,
    @Nullable BigDecimal bigDecimalValue,
    @Nullable BigInteger bigIntegerValue,
    @Nullable Instant instantValue,
    @Nullable LocalDate localDateValue,
    @Nullable LocalDateTime localDateTimeValue,
    @Nullable OffsetDateTime offsetDateTimeValue,
    @Nullable Duration durationValue,
    @Nullable UUID uuidValue,
    byte @Nullable [] bytesValue,
    @Nullable State stateValue,
    @Nullable Pair pairValue,
    @Nullable Ref<User> userValue) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Every every
        && Arrays.equals(bytesValue, every.bytesValue)
        && rest().equals(every.rest());
  }

  @Override
  public int hashCode() {
    return rest().hashCode();
  }

  private List<@Nullable Object> rest() {
    return Arrays.asList(
        booleanValue,
        byteValue,
        shortValue,
        intValue,
        longValue,
        floatValue,
        doubleValue,
        charValue,
        stringValue,
        bigDecimalValue,
        bigIntegerValue,
        instantValue,
        localDateValue,
        localDateTimeValue,
        offsetDateTimeValue,
        durationValue,
        uuidValue,
        stateValue,
        pairValue,
        userValue);
  }
}
