package dev.headwater.cli.library;

import dev.headwater.credential.SecretHandle;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the server. */
final class LibraryApi {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final SecretHandle token;

  /** The answer was not 200. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(int status) {
      super("the server answers " + status);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  LibraryApi(String server, SecretHandle token) {
    this.server = server;
    this.token = token;
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + path))
            .header("Authorization", "Bearer " + token.get().reveal())
            .build();
    HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new Refused(response.statusCode());
    }
    return JsonMapper.shared().readTree(response.body());
  }
}
