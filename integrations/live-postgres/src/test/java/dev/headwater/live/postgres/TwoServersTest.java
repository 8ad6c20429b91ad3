package dev.headwater.live.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.blog.BlogContext;
import dev.headwater.http.FateHandler;
import dev.headwater.http.blog.BlogApi;
import dev.headwater.jetty.HeadwaterServer;
import dev.headwater.live.EntityEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that loses its server misses nothing at another one. */
@Timeout(120)
final class TwoServersTest {
  private final DataSource database = Database.create();

  /** A server with its bus. */
  private static final class Instance implements AutoCloseable {
    final PostgresLiveBus bus;
    final HeadwaterServer server;

    Instance(DataSource database) {
      PostgresLiveBus bus = PostgresLiveBus.open(database);
      this.bus = bus;
      FateHandler<BlogContext> handler =
          FateHandler.builder(new BlogApi().api(), BlogApi::context).live(bus).build();
      server = HeadwaterServer.start(handler, 0);
    }

    @Override
    public void close() {
      server.close();
      bus.close();
    }
  }

  /** A client's stream, as an EventSource reads it. */
  private static final class Client implements AutoCloseable {
    private final HttpURLConnection connection;
    private final BufferedReader in;
    String lastEventId;

    Client(Instance to, String lastEventId, boolean inHeader) throws Exception {
      this.lastEventId = lastEventId;
      URI live = URI.create(to.server.uri() + "/live?connectionId=c");
      connection = (HttpURLConnection) live.toURL().openConnection();
      if (inHeader) {
        connection.setRequestProperty("Last-Event-ID", lastEventId);
      }
      in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
      assertThat(in.readLine()).isEqualTo(": connected");
      String known =
          lastEventId.isEmpty() || inHeader ? "" : ", 'lastEventId': '" + lastEventId + "'";
      String body =
          ("{'version': 1, 'connectionId': 'c', 'operations': [{'id': 's', 'kind': 'subscribe',"
                  + " 'type': 'User', 'entityId': 'u1', 'select': ['name']"
                  + known
                  + "}]}")
              .replace('\'', '"');
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(to.server.uri() + "/live"))
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      assertThat(
              HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body())
          .contains("\"ok\":true");
    }

    /** The name in the next event. */
    String next() throws IOException {
      String line = in.readLine();
      while (!line.startsWith("data: ")) {
        if (line.startsWith("id: ")) {
          lastEventId = line.substring("id: ".length());
        }
        line = in.readLine();
      }
      return line.replaceAll(".*\"name\":\"([^\"]*)\".*", "$1");
    }

    @Override
    public void close() {
      connection.disconnect();
    }
  }

  private static void publish(Instance at, String name) {
    at.bus.publish(EntityEvent.updated("User", "u1").withData(Map.of("id", "u1", "name", name)));
  }

  @Test
  void aClientComesBackElsewhere() throws Exception {
    try (Instance two = new Instance(database)) {
      String known;
      try (Instance one = new Instance(database);
          Client client = new Client(one, "", false)) {
        publish(one, "a");
        publish(two, "b");
        assertThat(client.next()).isEqualTo("a");
        assertThat(client.next()).isEqualTo("b");
        known = client.lastEventId;
      }
      publish(two, "c");
      publish(two, "d");
      try (Client client = new Client(two, known, false)) {
        publish(two, "e");
        assertThat(client.next()).isEqualTo("c");
        assertThat(client.next()).isEqualTo("d");
        assertThat(client.next()).isEqualTo("e");
      }
      try (Client client = new Client(two, known, true)) {
        assertThat(client.next()).isEqualTo("c");
      }
    }
  }
}
