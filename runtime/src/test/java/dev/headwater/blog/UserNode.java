package dev.headwater.blog;

import dev.headwater.stamp.GeneratedFrom;
import dev.headwater.view.Level;
import dev.headwater.view.Masked;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What was selected of one {@link UserView}. */
@NullMarked
@GeneratedFrom(UserView.class)
public final class UserNode extends Masked<User, UserPlan> implements UserView {
  UserNode(Level<User, UserPlan> level, int index) {
    super(level, index);
  }

  @Override
  public String id() {
    return present(row.id(), "id");
  }

  @Override
  public String name() {
    check(plan.showsName(), "name");
    return present(row.name(), "name");
  }

  @Override
  public @Nullable String email() {
    check(plan.showsEmail(), "email");
    return level.allows(UserDefinition.EMAIL_CHECK, index) ? row.email() : null;
  }

  /** Computed by {@link UserView#initial}. */
  public @Nullable String initial() {
    check(plan.initial(), "initial");
    return level.value(UserDefinition.INITIAL, index);
  }
}
