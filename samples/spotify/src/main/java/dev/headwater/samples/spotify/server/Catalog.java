package dev.headwater.samples.spotify.server;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * All the music of the embedded server, computed from numbers, all from 1: the same size always
 * gives the same answers.
 */
final class Catalog {
  static final String USER = "wizzler";

  private static final String PLAYLIST = "playlist";
  private static final String ARTIST = "artist";

  private final Size size;

  Catalog(Size size) {
    this.size = size;
  }

  Size size() {
    return size;
  }

  /** The number of a playlist by its id; 0 if there is none. */
  int playlistNumber(String id) {
    return number(id, PLAYLIST, size.playlists());
  }

  ObjectNode playlist(int playlist) {
    ObjectNode json = object().put("id", PLAYLIST + playlist).put("type", "playlist");
    json.put("name", "Mixtape " + playlist);
    json.put("description", playlist % 2 == 0 ? "" : "Side " + playlist);
    json.putObject("tracks").put("total", size.tracks());
    return json;
  }

  /** An item of a playlist, which embeds the track, its album and its artists. */
  ObjectNode item(int playlist, int number) {
    int first = 1 + (int) ((playlist * 7L + number) % size.artists());
    int second = 1 + first % size.artists();
    ObjectNode json = object().put("added_at", "2024-01-01T00:00:00Z").put("is_local", false);
    ObjectNode track = json.putObject("track").put("type", "track");
    track.put("id", PLAYLIST + playlist + "track" + number).put("name", "Song " + number);
    track.put("duration_ms", 120_000 + number);
    track.set("album", album(first));
    var artists = track.putArray("artists").add(mention(first));
    if (second != first) {
      artists.add(mention(second));
    }
    return json;
  }

  /** An artist with all that is known of one; null for one who is not known. */
  @Nullable ObjectNode artist(String id) {
    int artist = number(id, ARTIST, size.artists() - 1);
    if (artist == 0) {
      return null;
    }
    ObjectNode json = mention(artist).put("popularity", artist % 101);
    json.putObject("followers").putNull("href").put("total", artist * 1_000);
    return json;
  }

  private static ObjectNode mention(int artist) {
    return object().put("id", ARTIST + artist).put("name", "The " + artist + "s");
  }

  private static ObjectNode album(int album) {
    return object()
        .put("id", "album" + album)
        .put("name", "Album " + album)
        .put("release_date", album % 10 == 0 ? "1969" : "1999-01-31");
  }

  private static int number(String id, String prefix, int most) {
    String digits = id.startsWith(prefix) ? id.substring(prefix.length()) : "";
    int number = digits.matches("[1-9]\\d{0,8}") ? Integer.parseInt(digits) : 0;
    return number <= most ? number : 0;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
