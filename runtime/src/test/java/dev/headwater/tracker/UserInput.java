package dev.headwater.tracker;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;

public final class UserInput extends EntityInput<User> {
  private UserInput(Ref<User> ref) {
    super(ref);
  }

  public static UserInput of(String id) {
    return new UserInput(UserType.ref(id));
  }

  public UserInput login(String value) {
    put(UserType.LOGIN, value);
    return this;
  }
}
