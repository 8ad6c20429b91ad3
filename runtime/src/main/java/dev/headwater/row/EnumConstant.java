package dev.headwater.row;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.error.NearestName;
import java.util.EnumSet;
import java.util.List;

/** Finds a constant of an enum by the name it was stored under. */
public final class EnumConstant {
  private EnumConstant() {}

  /**
   * The constant of a name.
   *
   * @throws HeadwaterException HW507 if the enum has none of that name
   */
  public static <T extends Enum<T>> T named(Class<T> type, String name) {
    EnumSet<T> constants = EnumSet.allOf(type);
    for (T constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    List<String> names = constants.stream().map(Enum::name).toList();
    throw new HeadwaterException(
        ErrorCode.UNKNOWN_CONSTANT,
        "'"
            + name
            + "' is no constant of "
            + type.getSimpleName()
            + ", which has "
            + names
            + NearestName.hint(name, names));
  }
}
