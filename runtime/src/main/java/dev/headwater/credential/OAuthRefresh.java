package dev.headwater.credential;

/** Gets new tokens for a refresh token. Called by one thread at a time for one credential. */
@FunctionalInterface
public interface OAuthRefresh {

  /**
   * Asks the authorization server.
   *
   * @return the new tokens; without a refresh token if the old one stays valid
   * @throws Exception if it refuses or cannot be reached; the message must not hold a secret
   */
  Credential.OAuth refresh(Secret refreshToken) throws Exception;
}
