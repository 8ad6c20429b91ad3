package dev.headwater.samples.spotify.command;

import dev.headwater.credential.CredentialStore;
import dev.headwater.samples.spotify.SpotifyModule.Config;
import dev.headwater.tink.EncryptedFileCredentialStore;
import dev.headwater.tink.FileKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where all that a run writes is. A real application keeps the key apart from what it encrypts.
 *
 * @param path the folder
 */
record Folder(Path path) {

  /** The file of the store. */
  Path store() {
    return path.resolve("spotify.db");
  }

  /** The credentials, encrypted. */
  CredentialStore credentials() {
    return new EncryptedFileCredentialStore(
        path.resolve("credentials"), FileKey.ofFile(path.resolve("key")));
  }

  /** Keeps a configuration, which holds no secret. */
  void keep(Config config) throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("clientId", config.clientId()).put("user", config.user());
    var playlists = json.putArray("playlists");
    config.playlists().forEach(playlists::add);
    Files.createDirectories(path);
    Files.writeString(path.resolve("config.json"), JsonMapper.shared().writeValueAsString(json));
  }

  /** Deletes a folder and what is in it. */
  static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
