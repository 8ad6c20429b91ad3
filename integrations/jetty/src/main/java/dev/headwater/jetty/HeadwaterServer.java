package dev.headwater.jetty;

import dev.headwater.http.FateHandler;
import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A server for the native protocol of fate, by default below {@code /fate}. It runs from when it is
 * started until it is closed, and keeps the program running for as long. Thread-safe.
 */
public final class HeadwaterServer implements AutoCloseable {
  private final FateHandler<?> handler;
  private final Server server;
  private final ServerConnector connector;
  private final String path;

  HeadwaterServer(FateHandler<?> handler, ServerConnector connector, String path) {
    this.handler = handler;
    this.server = connector.getServer();
    this.connector = connector;
    this.path = path;
  }

  /**
   * Starts a server.
   *
   * @param port where it listens; 0 for any that is free
   * @throws IllegalStateException if it cannot be started, for example because the port is taken
   */
  public static HeadwaterServer start(FateHandler<?> handler, int port) {
    return builder(handler).port(port).start();
  }

  /** Begins to set up a server. */
  public static HeadwaterServerBuilder builder(FateHandler<?> handler) {
    return new HeadwaterServerBuilder(handler);
  }

  /** Where it listens. */
  public int port() {
    return connector.getLocalPort();
  }

  /** What clients of this machine are given as their address. */
  public URI uri() {
    String host = connector.getHost() == null ? "127.0.0.1" : connector.getHost();
    return URI.create("http://" + host + ":" + port() + path);
  }

  /** Waits until it is closed. */
  public void join() throws InterruptedException {
    server.join();
  }

  /**
   * Stops: takes no more connections, ends all streams of events, finishes the requests that are
   * being answered, as far as the time for that goes, and closes the handler.
   *
   * @throws IllegalStateException if it cannot be stopped
   */
  @Override
  public void close() {
    handler.close();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the server could not be stopped: " + e.getMessage(), e);
    }
  }
}
