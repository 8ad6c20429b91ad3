package dev.headwater.samples.spotify.server;

import dev.headwater.samples.spotify.api.SpotifyServers;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Spotify of any size on this machine: both the server that gives out tokens and the Web API, as
 * far as the sample calls them. It has one user, and knows one application.
 */
public final class EmbeddedSpotify implements AutoCloseable {
  /** The id of the one user. */
  public static final String USER = Catalog.USER;

  private static final Pattern PLAYLIST =
      Pattern.compile("/v1/playlists/(?<id>\\w+)(?<tracks>/tracks)?");
  private static final int MOST = 50;

  private final Catalog catalog;
  private final Manners manners;
  private final Tokens tokens;
  private final Function<Request, Optional<Reply>> interference;
  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicInteger refusals = new AtomicInteger();
  private final Loopback server;

  private EmbeddedSpotify(
      Size size, Manners manners, Function<Request, Optional<Reply>> interference)
      throws IOException {
    this.catalog = new Catalog(size);
    this.manners = manners;
    this.tokens = new Tokens(manners);
    this.interference = interference;
    this.server = Loopback.start(this::answer);
  }

  /** Starts a server. */
  public static EmbeddedSpotify start(Size size, Manners manners) throws IOException {
    return start(size, manners, request -> Optional.empty());
  }

  /**
   * Starts a server that answers a call itself only if {@code interference} does not: which so can
   * refuse, fail, or just listen. It is given one call after the other.
   */
  public static EmbeddedSpotify start(
      Size size, Manners manners, Function<Request, Optional<Reply>> interference)
      throws IOException {
    return new EmbeddedSpotify(size, manners, interference);
  }

  /** Where it is. */
  public SpotifyServers servers() {
    return new SpotifyServers(server.url(), server.url());
  }

  /** What it knows the application by. */
  public String clientId() {
    return tokens.clientId();
  }

  /** What the application proves itself with. */
  public String clientSecret() {
    return tokens.clientSecret();
  }

  /** The refresh token that is good now, as the user would have been given it. */
  public String refreshToken() {
    return tokens.refreshToken();
  }

  /** How often it gave out tokens. */
  public int refreshes() {
    return tokens.refreshes();
  }

  /** How many calls it refused for its rate limit. */
  public int refusals() {
    return refusals.get();
  }

  /** Every secret that it has ever given out, that of the application included. */
  public List<String> secrets() {
    return tokens.secrets();
  }

  /** Ends all access tokens, whatever they were good for. */
  public void endAccess() {
    tokens.endAccess();
  }

  private Reply answer(Request request) {
    return interference.apply(request).orElseGet(() -> answerOf(request));
  }

  private Reply answerOf(Request request) {
    if (request.path().equals("/api/token") && request.method().equals("POST")) {
      return tokens.give(request);
    }
    if (!request.method().equals("GET")) {
      return Reply.error(405, "Method not allowed");
    }
    if (!tokens.accepts(request)) {
      return Reply.error(401, "The access token expired");
    }
    int call = calls.incrementAndGet();
    if (manners.callsPerRefusal() > 0 && call % manners.callsPerRefusal() == 0) {
      refusals.incrementAndGet();
      return Reply.rateLimit(1);
    }
    return music(request);
  }

  private Reply music(Request request) {
    return switch (request.path()) {
      case "/v1/me" -> Reply.ok(JsonNodeFactory.instance.objectNode().put("id", USER));
      case "/v1/me/playlists" ->
          page(request, catalog.size().playlists(), at -> catalog.playlist(at + 1));
      case "/v1/artists" -> artists(request);
      default -> playlist(request);
    };
  }

  private Reply playlist(Request request) {
    Matcher path = PLAYLIST.matcher(request.path());
    int playlist = path.matches() ? catalog.playlistNumber(path.group("id")) : 0;
    if (playlist == 0) {
      return Reply.error(404, "Resource not found");
    }
    return path.group("tracks") == null
        ? Reply.ok(catalog.playlist(playlist))
        : page(request, catalog.size().tracks(), at -> catalog.item(playlist, at + 1));
  }

  private Reply artists(Request request) {
    String[] ids = request.query().getOrDefault("ids", "").split(",", -1);
    if (ids.length > MOST) {
      return Reply.error(400, "Too many ids requested");
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode artists = json.putArray("artists");
    for (String id : ids) {
      artists.add((JsonNode) catalog.artist(id));
    }
    return Reply.ok(json);
  }

  private Reply page(Request request, int total, IntFunction<JsonNode> item) {
    Map<String, String> query = request.query();
    int limit = Integer.parseInt(query.getOrDefault("limit", "20"));
    int offset = Integer.parseInt(query.getOrDefault("offset", "0"));
    if (limit < 1 || limit > MOST || offset < 0) {
      return Reply.error(400, "Invalid limit");
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    for (int at = offset; at < Math.min(total, offset + limit); at++) {
      items.add(item.apply(at));
    }
    String next = server.url() + request.path() + "?offset=" + (offset + limit) + "&limit=" + limit;
    json.put("limit", limit).put("offset", offset).put("total", total);
    return Reply.ok(json.put("next", offset + limit < total ? next : null));
  }

  @Override
  public void close() {
    server.close();
  }
}
