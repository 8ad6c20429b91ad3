package dev.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.cli.library.LibraryModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the docs say is what the program has. */
final class CliDocsTest {
  private static final Pattern JAVA = Pattern.compile("(?s)```java\\n(.*?)```");

  private static String docs() throws IOException {
    return Files.readString(Path.of("..", "..", "docs", "cli.md"));
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void itsCodeIsCompiled() throws IOException {
    String sources;
    try (Stream<Path> files = Files.walk(Path.of("src", "test"))) {
      List<String> all = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        all.add(withoutBlanks(Files.readString(file)));
      }
      sources = all.stream().collect(Collectors.joining("\n"));
    }
    Matcher code = JAVA.matcher(docs());
    int found = 0;
    while (code.find()) {
      assertThat(sources).contains(withoutBlanks(code.group(1)));
      found++;
    }
    assertThat(found).isEqualTo(3);
  }

  @Test
  void allCommandsHaveTheirPlace() throws IOException {
    var commands =
        HeadwaterCli.of(new LibraryModule(), LibraryModule.Config.class)
            .commandLine()
            .getSubcommands();
    String docs = docs();
    assertThat(commands.keySet())
        .allSatisfy(name -> assertThat(docs).containsPattern("(`|\\$ library )" + name + "\\b"));
  }
}
