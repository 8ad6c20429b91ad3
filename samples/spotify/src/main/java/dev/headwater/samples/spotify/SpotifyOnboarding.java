package dev.headwater.samples.spotify;

import dev.headwater.credential.Credential;
import dev.headwater.credential.Credentials;
import dev.headwater.credential.OAuthRefresh;
import dev.headwater.credential.Secret;
import dev.headwater.onboarding.Field;
import dev.headwater.onboarding.Given;
import dev.headwater.onboarding.InvalidAnswerException;
import dev.headwater.onboarding.OnboardingFlow;
import dev.headwater.onboarding.Prompt;
import dev.headwater.onboarding.Step;
import dev.headwater.samples.spotify.SpotifyModule.Config;
import dev.headwater.samples.spotify.api.PlaylistData;
import dev.headwater.samples.spotify.api.PlaylistPage;
import dev.headwater.samples.spotify.api.SpotifyApi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of a person: how Spotify knows the application, then which playlists. */
final class SpotifyOnboarding {
  /** Good for one refresh, if Spotify rotates it, and therefore not kept as it was given. */
  private static final String REFRESH_TOKEN = "refreshToken";

  private SpotifyOnboarding() {}

  /** What is made of the id of an application and the credentials given so far. */
  @FunctionalInterface
  interface Of<T> {

    T of(String clientId, Credentials credentials);
  }

  private record Found(String user, List<PlaylistData> playlists) {}

  static OnboardingFlow<Config> flow(Of<? extends OAuthRefresh> endpoints, Of<SpotifyApi> apis) {
    Step<String> application =
        Step.input("application", "Your application, as it is registered with Spotify")
            .field(Field.text("clientId", "Client id"))
            .field(Field.secret(SpotifyModule.CLIENT_SECRET, "Client secret"))
            .field(Field.secret(REFRESH_TOKEN, "Refresh token"))
            .comesTo(
                (needed, given) -> {
                  String clientId = given.text("clientId");
                  exchange(endpoints.of(clientId, needed.credentials()), needed.credentials());
                  return clientId;
                });
    Step<Found> found =
        Step.validation("found")
            .after(application)
            .comesTo(
                (needed, given) -> found(apis.of(needed.get(application), needed.credentials())));
    Step<List<String>> playlists =
        Step.custom(
            "playlists",
            List.of(found),
            needed -> Optional.of(prompt(needed.get(found))),
            (needed, given) -> chosen(needed.get(found), given));
    return OnboardingFlow.to(
        Step.validation("config")
            .after(application, found, playlists)
            .comesTo(
                (needed, given) ->
                    new Config(
                        needed.get(application), needed.get(found).user(), needed.get(playlists))));
  }

  /** The given refresh token may be spent by this: what comes of it is kept instead. */
  private static void exchange(OAuthRefresh endpoint, Credentials credentials) throws Exception {
    Secret given = credentials.secret(REFRESH_TOKEN).get();
    Credential.OAuth tokens;
    try {
      tokens = endpoint.refresh(given);
    } catch (IOException e) {
      throw new InvalidAnswerException("Spotify gives no tokens for this: " + e.getMessage());
    }
    Secret rotated = tokens.refreshToken();
    credentials.save(
        SpotifyModule.TOKENS,
        new Credential.OAuth(
            tokens.accessToken(), rotated == null ? given : rotated, tokens.expiresAt()));
    credentials.delete(REFRESH_TOKEN);
  }

  private static Found found(SpotifyApi api) throws IOException, InterruptedException {
    List<PlaylistData> playlists = new ArrayList<>();
    Integer offset = 0;
    while (offset != null) {
      PlaylistPage page = api.playlists(offset, SpotifyApi.MOST);
      playlists.addAll(page.playlists());
      offset = page.nextOffset();
    }
    return new Found(api.me().id(), List.copyOf(playlists));
  }

  private static Prompt prompt(Found found) {
    StringBuilder list = new StringBuilder(found.user()).append(" has");
    int number = 0;
    for (PlaylistData playlist : found.playlists()) {
      list.append("\n  ").append(++number).append(") ").append(playlist.name());
    }
    Field numbers = Field.text("numbers", "Which, by their numbers, as in 1, 3; all if empty");
    return new Prompt("playlists", "Playlists", list.toString(), List.of(numbers.optional()), null);
  }

  private static List<String> chosen(Found found, Given given) throws InvalidAnswerException {
    List<String> chosen = new ArrayList<>();
    for (String number : given.text("numbers").split("[,\\s]+", -1)) {
      if (!number.isEmpty()) {
        int index = number.matches("\\d{1,6}") ? Integer.parseInt(number) - 1 : -1;
        if (index < 0 || index >= found.playlists().size()) {
          throw new InvalidAnswerException("'" + number + "' is not in the list");
        }
        chosen.add(found.playlists().get(index).id());
      }
    }
    return chosen;
  }
}
