package dev.headwater.credential;

import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The variables of the environment: {@code github.token} is {@code HEADWATER_GITHUB_TOKEN}. It
 * keeps texts only, and cannot be written, so tokens that a refresh replaces need another store.
 */
public final class EnvironmentCredentialStore implements CredentialStore {
  private final Map<String, String> variables;
  private final String prefix;

  /** The variables of this process that start with {@code HEADWATER_}. */
  public EnvironmentCredentialStore() {
    this(System.getenv(), "HEADWATER_");
  }

  /** Some variables, with the prefix of those that are credentials. */
  public EnvironmentCredentialStore(Map<String, String> variables, String prefix) {
    this.variables = Map.copyOf(variables);
    this.prefix = prefix;
  }

  @Override
  public Optional<Credential> find(String name) {
    return Optional.ofNullable(variables.get(variable(name)))
        .filter(value -> !value.isEmpty())
        .map(value -> new Credential.Text(Secret.of(value)));
  }

  @Override
  public void save(String name, Credential credential) {
    throw readOnly(name, "kept in");
  }

  @Override
  public void delete(String name) {
    throw readOnly(name, "removed from");
  }

  /** The variable of a name. */
  public String variable(String name) {
    return prefix + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
  }

  private HeadwaterException readOnly(String name, String what) {
    return new HeadwaterException(
        ErrorCode.CREDENTIAL_STORE_FAILED,
        "credential '"
            + name
            + "' cannot be "
            + what
            + " the environment; set "
            + variable(name)
            + ", or use a store that can be written");
  }

  @Override
  public String toString() {
    return "environment " + prefix + "*";
  }
}
