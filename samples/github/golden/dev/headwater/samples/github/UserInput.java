package dev.headwater.samples.github;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link User}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(User.class)
public final class UserInput extends EntityInput<User> {
  private UserInput(Ref<User> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static UserInput of(Ref<User> ref) {
    return new UserInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static UserInput of(long id) {
    return of(UserType.ref(id));
  }

  /**
   * Sets {@link UserType#LOGIN}.
   */
  public UserInput login(String login) {
    put(UserType.LOGIN, login);
    return this;
  }
}
