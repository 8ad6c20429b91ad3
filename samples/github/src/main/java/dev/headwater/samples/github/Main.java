package dev.headwater.samples.github;

import dev.headwater.entity.EntityName;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;

/** The command line. */
@CommandLine.Command(name = "github", mixinStandardHelpOptions = true)
final class Main implements Runnable {

  @Override
  public void run() {
    try (var bar = new ProgressBarBuilder().setInitialMax(1).build()) {
      bar.step();
    }
    var json = new ObjectMapper(new JsonFactory()).createObjectNode();
    json.put("entity", new EntityName(UserType.class.getSimpleName()).value());
    System.out.println(json);
  }

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
