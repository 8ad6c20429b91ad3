package dev.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.cli.Commands.Result;
import dev.headwater.cli.library.LibraryServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConnectCommandTest {
  @TempDir private Path home;
  private LibraryServer server;

  @BeforeEach
  void start() throws IOException {
    server = LibraryServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void takesAnswersFromTheCommandLineAndSecretsFromTheEnvironment() throws IOException {
    Result result = new Commands(home).connect(server);

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    Path config = home.resolve("installations/library/config.json");
    assertThat(result.out()).contains("connected 'library'").contains(config.toString());
    assertThat(Files.readString(config))
        .contains("\"server\" : \"" + server.url() + "\"")
        .contains("\"town\" : \"Ulm\"");
    assertThat(home.resolve("credentials")).as("the environment has it").doesNotExist();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void keepsSecretsFromStandardInputEncryptedForTheOwnerAlone() throws IOException {
    Commands commands = new Commands(home, Map.of(), UnaryOperator.identity());

    Result result =
        commands.typed(
            "token=" + LibraryServer.TOKEN + "\n",
            "connect",
            "--home=" + home,
            "--secrets-stdin",
            "--answer=server=" + server.url(),
            "--answer=town=Ulm");

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(Files.readAllBytes(home.resolve("credentials")))
        .isNotEmpty()
        .asString()
        .doesNotContain(LibraryServer.TOKEN);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(home.resolve("credentials.key"))))
        .isEqualTo("rw-------");
    assertThat(commands.run("health").out()).isEqualToIgnoringNewLines("healthy");
  }

  @Test
  void keepsInstallationsApart() {
    Commands commands =
        new Commands(
            home, Map.of("HEADWATER_ACME_TOKEN", LibraryServer.TOKEN), UnaryOperator.identity());

    Result result =
        commands.run(
            "connect",
            "--installation=acme",
            "--answer=server=" + server.url(),
            "--answer=town=Bonn");

    assertThat(result.exitCode()).isZero();
    assertThat(commands.run("health", "--installation=acme").exitCode()).isZero();
    assertThat(commands.run("health").err()).startsWith("[HW861] there is no installation");
  }

  @Test
  void saysWhatIsMissing() {
    Result plain = new Commands(home).run("connect", "--answer=server=" + server.url());
    Commands poor = new Commands(home, Map.of(), UnaryOperator.identity());
    Result secret = poor.connect(server);

    assertThat(plain.err())
        .isEqualToIgnoringNewLines(
            "[HW863] 'town' is asked for, and not given; give it by --answer town=VALUE, one of"
                + " [Bonn, Ulm]");
    assertThat(plain.exitCode()).isEqualTo(2);
    assertThat(secret.err())
        .isEqualToIgnoringNewLines(
            "[HW863] 'token' is asked for, and not given; set HEADWATER_LIBRARY_TOKEN, or give it"
                + " by --secrets-stdin");
    assertThat(home.resolve("installations")).doesNotExist();
  }

  @Test
  void saysWhatIsRefused() {
    Commands wrong =
        new Commands(home, Map.of("HEADWATER_LIBRARY_TOKEN", "wr0ng"), UnaryOperator.identity());

    Result result = wrong.connect(server);

    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            "[HW863] step 'account' refuses its answers: The server does not know this token.");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void refusesSecretsOnTheCommandLine() {
    Result result =
        new Commands(home)
            .run("connect", "--answer=server=" + server.url(), "--answer=token=hunter2");

    assertThat(result.err()).startsWith("[HW863] 'token' is a secret").doesNotContain("hunter2");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void refusesAnswersThatNobodyAsksFor() {
    Result result =
        new Commands(home)
            .run(
                "connect",
                "--answer=server=" + server.url(),
                "--answer=town=Ulm",
                "--answer=tow=Ulm");

    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            "[HW863] nobody asks for 'tow', only for [server, token, town]; did you mean 'town'?");
    assertThat(home.resolve("installations")).doesNotExist();
  }

  @Test
  void asksNobodyWithoutATerminal() {
    Result result = new Commands(home).run("connect");

    assertThat(result.err())
        .startsWith("[HW863] 'server' is asked for, and not given; give it by --answer server=");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void refusesNamesThatLeadElsewhere() {
    Result result = new Commands(home).run("connect", "--installation=../acme");

    assertThat(result.err()).startsWith("[HW866] an installation cannot be called '../acme'");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  @Test
  void saysThatAConfigurationIsOfAnotherVersion() throws IOException {
    Commands commands = new Commands(home);
    commands.connect(server);
    Path config = home.resolve("installations/library/config.json");
    Files.writeString(config, "{\"server\": \"x\", \"city\": \"Ulm\"}");

    Result result = commands.run("health");

    assertThat(result.err())
        .startsWith("[HW862] the configuration " + config + " cannot be read: ")
        .contains("city")
        .endsWith("; connect again\n");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void refusesLinesOfStandardInputThatAreNoSecrets() {
    Result result =
        new Commands(home).typed("hunter2\n", "connect", "--home=" + home, "--secrets-stdin");

    assertThat(result.err()).startsWith("a line of standard input is not FIELD=VALUE");
    assertThat(result.err()).doesNotContain("hunter2");
    assertThat(result.exitCode()).isEqualTo(2);
  }
}
