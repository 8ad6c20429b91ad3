package dev.headwater.samples.spotify.command;

import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.samples.spotify.SpotifyModule;
import dev.headwater.samples.spotify.SpotifyModule.Config;
import dev.headwater.samples.spotify.api.SpotifyServers;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** A process that syncs with the credentials of a folder, to be killed. */
final class SyncProcess {
  private SyncProcess() {}

  /** Arguments: the folder, the server, the client id, the user. */
  public static void main(String[] args) throws Exception {
    URI server = URI.create(args[1]);
    var module = new SpotifyModule(new SpotifyServers(server, server), new FailsafeCalls());
    new SpotifySync(module, new Folder(Path.of(args[0])))
        .run(new Config(args[2], args[3], List.of()));
  }
}
