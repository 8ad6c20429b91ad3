package dev.headwater.installation;

import dev.headwater.connector.Schema;
import dev.headwater.credential.Credentials;
import dev.headwater.onboarding.OnboardingFlow;

/**
 * A whole connector: what it is, what it asks a person, and how it is put together of that.
 *
 * @param <C> its configuration, which holds no secret
 */
public interface ConnectorModule<C> {

  /** What people are shown. */
  ConnectorMetadata metadata();

  /** Which entities it brings. */
  Schema schema();

  /** What it asks a person. */
  OnboardingFlow<C> onboarding();

  /**
   * Puts an installation together. It calls nothing yet; that is for {@link Installation#start}.
   *
   * @param credentials handles of the secrets that were given, by the names of their fields
   */
  Installation initialise(C config, Credentials credentials) throws Exception;
}
