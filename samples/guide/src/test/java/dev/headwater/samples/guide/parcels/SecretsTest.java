package dev.headwater.samples.guide.parcels;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.credential.CredentialStore;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.installation.RunningInstallation;
import dev.headwater.onboarding.Terminal;
import dev.headwater.onboarding.TerminalPrompter;
import dev.headwater.operation.OperationTally;
import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.source.PageRequest;
import dev.headwater.store.CommitResult;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.PageCommit;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncFailure;
import dev.headwater.sync.SyncListener;
import dev.headwater.sync.SyncReport;
import dev.headwater.tink.EncryptedFileCredentialStore;
import dev.headwater.tink.FileKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connector from onboarding to a failed run, after which all that it wrote is searched. */
final class SecretsTest {
  private static final String CANARY = "tok-canary-4711";

  @TempDir private Path folder;
  private final StringBuilder written = new StringBuilder();
  private final List<String> sent = TokenCarrier.none();

  /** Types what a person would. */
  private final class Typing implements Terminal {
    private final Deque<String> lines =
        new ArrayDeque<>(List.of("acme", "wrong-canary", "acme", CANARY, "1"));

    @Override
    public void print(String line) {
      written.append(line).append('\n');
    }

    @Override
    public String read(String prompt) {
      print(prompt);
      return lines.remove();
    }

    @Override
    public String readSecret(String prompt) {
      print(prompt);
      return lines.remove();
    }
  }

  @Test
  void nothingThatIsWrittenHoldsASecret() throws Exception {
    CredentialStore credentials =
        new EncryptedFileCredentialStore(
            folder.resolve("credentials"), FileKey.ofFile(folder.resolve("key")));
    OperationTally tally = new OperationTally();
    ParcelsModule module =
        new ParcelsModule(
            token -> new TokenCarrier(CANARY, token, sent),
            new FailsafeCalls()
                .backOff(Duration.ofMillis(1), Duration.ofMillis(2))
                .listener(tally.and(outcome -> written.append(outcome).append('\n')))
                .calls());
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, UTF_8));
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      ParcelsModule.Config config =
          module.onboarding().ask(new TerminalPrompter(new Typing()), credentials, "acme");
      try (RunningInstallation running =
          RunningInstallation.start(module, config, credentials, "acme")) {
        run(running, config);
        written.append(running).append(running.health()).append(config).append(credentials);
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    written.append(printed.toString(UTF_8)).append(tally.counts()).append(module.metadata());
    appendFiles();

    assertThat(sent).contains("wrong-canary", CANARY);
    assertThat(written)
        .contains("The carrier says: 401", "connection reset while asking for", "Parcel(p7)")
        .doesNotContain("canary");
  }

  private void run(RunningInstallation running, ParcelsModule.Config config) {
    MemoryStore store = new MemoryStore();
    SyncListener listener =
        new SyncListener() {
          @Override
          public void pageCommitted(PageCommit<?> page, CommitResult result) {
            written.append(page).append(result).append('\n');
          }
        };
    SyncReport report =
        Sync.of(running.connector())
            .into(store)
            .from(CustomerType.ref(config.customer()))
            .listener(listener)
            .run("first");
    assertThat(report.failures()).isNotEmpty();
    written.append(report).append(report.failures());
    for (SyncFailure failure : report.failures()) {
      StringWriter trace = new StringWriter();
      failure.cause().printStackTrace(new PrintWriter(trace));
      written.append(trace);
    }
    for (Row<Parcel> row : store.query(Query.of(ParcelType.TYPE))) {
      written.append(row).append('\n');
    }
    written
        .append(store.query(Query.of(DepotType.TYPE)))
        .append(
            store.members(
                CustomerType.ref(config.customer()),
                CustomerType.PARCELS,
                PageRequest.first(1_000)))
        .append(store.checkpoint("first", "parcelPage", CustomerType.ref(config.customer())));
  }

  private void appendFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = new ArrayList<>(files.filter(Files::isRegularFile).toList());
      assertThat(found).hasSizeGreaterThanOrEqualTo(2);
      for (Path each : found) {
        written.append(new String(Files.readAllBytes(each), ISO_8859_1));
      }
    }
  }
}
