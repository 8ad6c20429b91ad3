package dev.headwater.view;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Whether a field may be seen, row by row; for generated code. */
public final class FieldCheck extends Slot {

  /** A check by the name of its field, and its slot. */
  public FieldCheck(int index, String name) {
    super(index, name);
  }

  /** What decides for the row at an index of a level. */
  @FunctionalInterface
  public interface Decision {

    /** Whether the field may be seen. */
    boolean allows(int index) throws Exception;
  }

  BitSet decided(Level<?, ?> level, Decision decision) {
    BitSet allowed = new BitSet(level.size());
    for (int i = 0; i < level.size(); i++) {
      try {
        allowed.set(i, decision.allows(i));
      } catch (HeadwaterException e) {
        throw e;
      } catch (Exception e) {
        throw new HeadwaterException(
            ErrorCode.COMPUTE_FAILED,
            "the check of '" + name() + "' of view '" + level.view() + "' failed: " + e,
            e);
      }
    }
    return allowed;
  }

  IntPredicate in(Level<?, ?> level) {
    BitSet allowed = (BitSet) level.get(this);
    return allowed::get;
  }
}
