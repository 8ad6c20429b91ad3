package dev.headwater.samples.github;

import dev.headwater.entity.EntityInput;
import dev.headwater.entity.Ref;
import dev.headwater.stamp.GeneratedFrom;
import org.jspecify.annotations.NullMarked;

/**
 * A partial write of a {@link Account}: what is not set here stays as it is.
 */
@NullMarked
@GeneratedFrom(Account.class)
public final class AccountInput extends EntityInput<Account> {
  private AccountInput(Ref<Account> ref) {
    super(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static AccountInput of(Ref<Account> ref) {
    return new AccountInput(ref);
  }

  /**
   * A write that sets nothing yet.
   */
  public static AccountInput of(String login) {
    return of(AccountType.ref(login));
  }
}
