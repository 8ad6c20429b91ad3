package dev.headwater.samples.spotify.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives out tokens to one application. A refresh token is good once: each refresh gives another
 * one. Thread-safe.
 */
final class Tokens {
  private final SecureRandom random = new SecureRandom();
  private final Manners manners;
  private final String clientId = "client-" + random.nextInt(1_000_000);
  private final List<String> secrets = new ArrayList<>();
  private final String clientSecret = secret("client-secret-");
  private final Map<String, Access> access = new HashMap<>();
  private String refreshToken = secret("refresh-token-");
  private int refreshes;

  /** An access token in use. */
  private static final class Access {
    private final Instant end;
    private int calls;

    Access(Instant end) {
      this.end = end;
    }
  }

  Tokens(Manners manners) {
    this.manners = manners;
  }

  String clientId() {
    return clientId;
  }

  String clientSecret() {
    return clientSecret;
  }

  synchronized String refreshToken() {
    return refreshToken;
  }

  synchronized int refreshes() {
    return refreshes;
  }

  /** Every secret so far, the client's included. */
  synchronized List<String> secrets() {
    return List.copyOf(secrets);
  }

  synchronized void endAccess() {
    access.clear();
  }

  /** Answers {@code POST /api/token}. */
  synchronized Reply give(Request request) {
    Map<String, String> form = request.form();
    if (!request.authorization().equals("Basic " + basic())) {
      return Reply.noTokens("invalid_client", "Invalid client");
    }
    if (!"refresh_token".equals(form.get("grant_type"))) {
      return Reply.noTokens("unsupported_grant_type", "grant_type must be refresh_token");
    }
    if (!refreshToken.equals(form.get("refresh_token"))) {
      return Reply.noTokens("invalid_grant", "Refresh token revoked");
    }
    refreshes++;
    refreshToken = secret("refresh-token-");
    String token = secret("access-token-");
    Duration lifetime = manners.lifetime();
    access.put(token, new Access(Instant.now().plus(lifetime)));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("access_token", token).put("token_type", "Bearer");
    json.put("expires_in", lifetime.toSeconds()).put("refresh_token", refreshToken);
    return Reply.ok(json.put("scope", "playlist-read-private"));
  }

  /** Whether a call has an access token that has not ended. */
  synchronized boolean accepts(Request request) {
    String header = request.authorization();
    Access found = access.get(header.startsWith("Bearer ") ? header.substring(7) : "");
    if (found == null || !Instant.now().isBefore(found.end)) {
      return false;
    }
    found.calls++;
    return manners.callsPerToken() == 0 || found.calls <= manners.callsPerToken();
  }

  private String basic() {
    return Base64.getEncoder().encodeToString((clientId + ":" + clientSecret).getBytes(UTF_8));
  }

  private String secret(String prefix) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String secret = prefix + HexFormat.of().formatHex(bytes);
    secrets.add(secret);
    return secret;
  }
}
