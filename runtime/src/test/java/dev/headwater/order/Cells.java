package dev.headwater.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of any values; the last is different in every row. */
record Cells(List<@Nullable Comparable<Object>> values) {

  Cells {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** The value of a property, which is named by its number, one digit. */
  @Nullable Comparable<Object> get(String property) {
    return values.get(property.charAt(0) - '0');
  }
}
