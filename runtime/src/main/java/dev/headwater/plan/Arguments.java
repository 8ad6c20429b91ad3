package dev.headwater.plan;

import dev.headwater.row.RowReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a request, or of one path of it: what a client sent, as the values of a JSON
 * object. Those of a nested field or list are in the object under its name. Immutable.
 */
public interface Arguments {

  /** Whether there is a value of this name, null included. */
  boolean isGiven(String name);

  /**
   * A value: null, a {@code String}, {@code Boolean} or {@code Number}, a {@code List} or a {@code
   * Map} of these; null as well if there is none.
   */
  @Nullable Object value(String name);

  /** The arguments under a name; none if what is there is no object. */
  Arguments scope(String name);

  /** The names of the scope, from the root of the request; none at the root, or if not known. */
  default List<String> path() {
    return List.of();
  }

  /**
   * Values to be decoded to the types that are asked for: the columns, from 0, have these names. A
   * value that is of another type is a client's mistake, HW905.
   */
  default RowReader reader(String... names) {
    return new ArgumentReader(this, names);
  }

  /** No arguments. */
  static Arguments none() {
    return MapArguments.NONE;
  }

  /** The arguments in a map, which must not be changed afterwards. */
  static Arguments of(Map<String, ?> values) {
    return new MapArguments(values, List.of());
  }
}
