package dev.headwater.credential;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;

/** Where a secret is kept. It can be passed around and printed; the secret is found on use. */
public final class SecretHandle {
  private final CredentialStore store;
  private final String name;

  SecretHandle(CredentialStore store, String name) {
    this.store = store;
    this.name = name;
  }

  /**
   * The secret as the store has it now.
   *
   * @throws HeadwaterException HW831 if it is not there, HW832 or HW833 if the store fails
   */
  public Secret get() {
    Credential found = store.find(name).orElseThrow(() -> missing(name));
    if (found instanceof Credential.Text text) {
      return text.secret();
    }
    throw wrongKind(name, "tokens of OAuth", "a text");
  }

  /** Whether the store has it. */
  public boolean isPresent() {
    return store.find(name).isPresent();
  }

  static HeadwaterException missing(String name) {
    return new HeadwaterException(
        ErrorCode.CREDENTIAL_MISSING,
        "there is no credential '" + name + "'; connect again, or save it in the credential store");
  }

  static HeadwaterException wrongKind(String name, String found, String wanted) {
    return new HeadwaterException(
        ErrorCode.CREDENTIAL_MALFORMED,
        "credential '" + name + "' holds " + found + ", and " + wanted + " is asked for");
  }

  @Override
  public String toString() {
    return "credential " + name;
  }
}
