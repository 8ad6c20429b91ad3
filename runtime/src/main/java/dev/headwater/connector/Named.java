package dev.headwater.connector;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.error.NearestName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Things by their names, in order. */
final class Named {
  private Named() {}

  /** The things by name; the same thing may come twice, two things of one name are HW801. */
  static <T> Map<String, T> index(String what, List<? extends T> things, Function<T, String> name) {
    Map<String, T> index = new LinkedHashMap<>();
    for (T thing : things) {
      T other = index.putIfAbsent(name.apply(thing), thing);
      if (other != null && !other.equals(thing)) {
        throw new HeadwaterException(
            ErrorCode.REGISTRY_DUPLICATE,
            "two "
                + what
                + " are called '"
                + name.apply(thing)
                + "'; give one of them another name");
      }
    }
    return index;
  }

  static <T> T get(String what, String name, Map<String, T> index, String where) {
    T thing = index.get(name);
    if (thing == null) {
      throw new HeadwaterException(
          ErrorCode.REGISTRY_UNKNOWN,
          "no "
              + what
              + " '"
              + name
              + "' in "
              + where
              + ", which has "
              + index.keySet()
              + NearestName.hint(name, index.keySet()));
    }
    return thing;
  }
}
