package dev.headwater.processor.generated;

import dev.headwater.processor.testing.LoadedClasses;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values that are equal if they hold the same, as arrays and records of arrays are not. */
record Plain(LoadedClasses classes) {

  @Nullable Object of(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return ByteBuffer.wrap(bytes);
    }
    if (value instanceof Record record) {
      return Stream.of(record.getClass().getRecordComponents())
          .map(component -> of(classes.call(record, component.getName())))
          .toList();
    }
    return value instanceof Object[] array ? Arrays.stream(array).map(this::of).toList() : value;
  }
}
