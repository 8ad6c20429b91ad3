package dev.headwater.samples.social;

import dev.headwater.jetty.HeadwaterServer;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the network and its page until it is stopped. */
@Command(
    name = "social",
    mixinStandardHelpOptions = true,
    description = "A small social network for clients of @nkzw/fate, with a web page.")
public final class Main implements Callable<Integer> {
  @Option(names = "--port", description = "Where to listen: 8080 unless said, 0 for any port.")
  private int port = 8080;

  @Option(
      names = "--compatible",
      description = "Answer just as @nkzw/fate/server 1.3.3: ids for cursors, no limits.")
  private boolean compatible;

  @Option(
      names = "--test-helpers",
      description = "Let clients put all rows back and send events: for tests only.")
  private boolean testHelpers;

  private Main() {}

  /** Runs until the program is stopped. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() throws InterruptedException {
    Application application = Application.create(compatible, testHelpers);
    HeadwaterServer server =
        HeadwaterServer.builder(application.handler())
            .port(port)
            .nonBlocking() // all rows are in memory
            .pages("dev/headwater/samples/social/page")
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
    System.out.println(
        "Social server ready on " + server.uri() + ", its page on " + server.uri().resolve("/"));
    server.join();
    return 0;
  }
}
