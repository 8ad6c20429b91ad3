package dev.headwater.jetty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Java that documents show stands in tests, which are compiled. Indentation and breaks aside.
 */
final class DocumentsTest {
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"docs/http.md", "docs/live.md"})
  void standsInTests(String document) throws IOException {
    List<String> sources = sources();
    Matcher block = JAVA.matcher(Files.readString(Path.of("../..").resolve(document)));
    int count = 0;
    while (block.find()) {
      String wanted = blank(block.group(1));
      assertThat(sources.stream().anyMatch(source -> source.contains(wanted)))
          .as(block.group(1))
          .isTrue();
      count++;
    }
    assertThat(count).isGreaterThan(2);
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    for (String module : List.of("jetty", "servlet", "live-postgres")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "test", "java"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          sources.add(blank(Files.readString(file)));
        }
      }
    }
    return Collections.unmodifiableList(sources);
  }

  private static String blank(String text) {
    return text.replaceAll("\\s+", "");
  }
}
