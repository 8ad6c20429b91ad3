package dev.headwater.processor.generated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Golden;
import dev.headwater.processor.testing.Processors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What clients in TypeScript are given, and what its compiler says of those that use it. */
final class TypeScriptTest {
  private static final Path PROJECT = Path.of(System.getProperty("basedir", ""));
  private static final Path FILES = PROJECT.resolve("src/test/typescript");
  private static final Path PLACE = PROJECT.resolve("target/typescript");
  private static final Pattern SAID =
      Pattern.compile("(\\w+\\.ts)\\((\\d+),\\d+\\): error (TS\\d+):.*");
  private static final Pattern EXPECTED = Pattern.compile("\\s*// ERROR (TS\\d+)");

  private static String generated(CompilerKind compiler, String name) {
    return Compilation.of(compiler, Processors.HEADWATER, Golden.sources(name))
        .withOptions(List.of("-Aheadwater.typescript=client/" + name + ".ts"))
        .strict()
        .run()
        .successful()
        .generatedFile("client/" + name + ".ts");
  }

  @ParameterizedTest
  @EnumSource
  void isExactlyThisText(CompilerKind compiler) throws IOException {
    String text = generated(compiler, "social");
    Path file = FILES.resolve("social.ts");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, text);
    }

    assertThat(text).isEqualTo(Files.readString(file));
  }

  @Test
  void clientsAreTypedToTheEnd() throws IOException, InterruptedException {
    install();
    Files.writeString(PLACE.resolve("social.ts"), generated(CompilerKind.JAVAC, "social"));
    for (String client : List.of("right.ts", "wrong.ts", "tsconfig.json")) {
      Files.copy(FILES.resolve(client), PLACE.resolve(client), StandardCopyOption.REPLACE_EXISTING);
    }

    Files.writeString(PLACE.resolve("document.ts"), documented());

    String said = run("npx", "--no-install", "tsc", "--project", ".");

    assertThat(errors(said)).as(said).isEqualTo(expected());
  }

  /** What the document on APIs shows. */
  private static String documented() throws IOException {
    String document = Files.readString(PROJECT.resolve("../docs/api.md"));
    return document.split("```ts\n", 2)[1].split("```", 2)[0];
  }

  /** {@code wrong.ts:12 TS2345} for each error that the compiler has found. */
  private static List<String> errors(String said) {
    List<String> errors = new ArrayList<>();
    for (String line : said.lines().filter(each -> each.contains("error TS")).toList()) {
      Matcher matcher = SAID.matcher(line);
      errors.add(
          matcher.matches()
              ? matcher.group(1) + ":" + matcher.group(2) + " " + matcher.group(3)
              : line);
    }
    return errors;
  }

  /** The same for each that a comment on the line before announces. */
  private static List<String> expected() throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> lines = Files.readAllLines(FILES.resolve("wrong.ts"));
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = EXPECTED.matcher(lines.get(i));
      if (matcher.matches()) {
        expected.add("wrong.ts:" + (i + 2) + " " + matcher.group(1));
      }
    }
    return expected;
  }

  /** Fetches the packages, unless that was done. */
  private static void install() throws IOException, InterruptedException {
    Files.createDirectories(PLACE);
    Path lock = PLACE.resolve("package-lock.json");
    boolean same =
        Files.isDirectory(PLACE.resolve("node_modules/typescript"))
            && Files.mismatch(FILES.resolve("package-lock.json"), lock) < 0;
    if (!same) {
      for (String file : List.of("package.json", "package-lock.json")) {
        Files.copy(FILES.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
      String said = run("npm", "ci", "--no-audit", "--no-fund");
      assertThat(PLACE.resolve("node_modules/typescript")).as(said).isDirectory();
    }
  }

  /** What a program says. */
  private static String run(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(command).directory(PLACE.toFile()).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new AssertionError(
          command[0] + " is missing: this test needs Node.js 20 or later with npm", e);
    }
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return said;
  }
}
