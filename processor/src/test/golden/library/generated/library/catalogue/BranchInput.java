package library.catalogue;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A partial write of a {@link Branch}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Branch.class)
public final class BranchInput extends EntityInput<Branch> {
  private BranchInput(Ref<Branch> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static BranchInput of(Ref<Branch> ref) {
    return new BranchInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static BranchInput of(long number) {
    return of(BranchType.ref(number));
  }

  /**
   * Sets {@link BranchType#TOWN}.
   */
  public BranchInput town(@Nullable String town) {
    put(BranchType.TOWN, town);
    return this;
  }

  /**
   * Sets {@link BranchType#SEATS}.
   */
  public BranchInput seats(@Nullable Integer seats) {
    put(BranchType.SEATS, seats);
    return this;
  }
}
