package dev.headwater.tink;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.headwater.credential.Credential;
import dev.headwater.credential.Secret;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EncryptedFileCredentialStoreTest {
  private static final String CANARY = "tok-canary-4711";
  private static final Credential TOKEN = new Credential.Text(Secret.of(CANARY));

  @TempDir private Path folder;
  private Path file;
  private FileKey key;

  @BeforeEach
  void setUp() {
    file = folder.resolve("state/credentials");
    key = FileKey.ofFile(folder.resolve("keys/headwater.key"));
  }

  private EncryptedFileCredentialStore store() {
    return new EncryptedFileCredentialStore(file, key);
  }

  @Test
  void whatIsSavedIsThereForOthers() {
    Credential.OAuth tokens =
        new Credential.OAuth(Secret.of("a"), Secret.of("r"), Instant.ofEpochSecond(1));
    assertThat(store().find("acme.token")).isEmpty();

    store().save("acme.token", TOKEN);
    store().save("acme.oauth", tokens);

    assertThat(store().find("acme.token")).contains(TOKEN);
    assertThat(store().find("acme.oauth")).contains(tokens);
    store().delete("acme.token");
    assertThat(store().find("acme.token")).isEmpty();
    assertThat(store().find("acme.oauth")).contains(tokens);
  }

  @Test
  void noFileHoldsTheSecret() throws IOException {
    store().save("acme.token", TOKEN);

    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(each);
        assertThat(new String(bytes, ISO_8859_1)).doesNotContain(CANARY);
        assertThat(new String(bytes, ISO_8859_1))
            .doesNotContain(new String(CANARY.getBytes(UTF_16BE), ISO_8859_1));
      }
    }
    assertThat(store().toString()).doesNotContain(CANARY);
  }

  @Test
  void onlyTheOwnerCanReadThem() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    store().save("acme.token", TOKEN);

    for (Path each : List.of(file, folder.resolve("keys/headwater.key"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void anyChangeIsFound() throws IOException {
    store().save("acme.token", TOKEN);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      Files.write(file, changed);
      assertThatThrownBy(() -> store().find("acme.token"))
          .hasMessageStartingWith("[HW833] credentials " + file + " were changed");
    }
  }

  @Test
  void anotherKeyOpensNothing() {
    store().save("acme.token", TOKEN);

    assertThatThrownBy(
            () ->
                new EncryptedFileCredentialStore(file, FileKey.of(FileKey.generate()))
                    .find("acme.token"))
        .hasMessageStartingWith("[HW833]");
  }

  @Test
  void aFailedSaveLeavesTheOldFile() throws IOException {
    store().save("acme.token", TOKEN);
    byte[] before = Files.readAllBytes(file);
    Files.write(file, new byte[] {1, 2, 3});

    assertThatThrownBy(() -> store().save("acme.other", TOKEN)).hasMessageStartingWith("[HW833]");

    assertThat(Files.readAllBytes(file)).containsExactly(1, 2, 3);
    Files.write(file, before);
    assertThat(store().find("acme.token")).contains(TOKEN);
  }

  @Test
  void whatIsNoKeyIsRefusedAndNotShown() {
    assertThatThrownBy(() -> FileKey.of("no key " + CANARY))
        .hasMessage("[HW832] a text is no key; make one with FileKey.generate()")
        .hasNoCause();
  }

  @Test
  void manyThreadsLoseNothing() throws Exception {
    int threads = 8;
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int i = 0; i < threads * 3; i++) {
        String name = "acme.token" + i;
        tasks.add(
            () -> {
              store().save(name, TOKEN);
              return null;
            });
      }
      for (Future<Void> each : executor.invokeAll(tasks)) {
        each.get();
      }
      for (int i = 0; i < threads * 3; i++) {
        assertThat(store().find("acme.token" + i)).contains(TOKEN);
      }
    } finally {
      executor.shutdownNow();
    }
  }
}
