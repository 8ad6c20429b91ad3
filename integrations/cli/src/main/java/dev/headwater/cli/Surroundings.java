package dev.headwater.cli;

import dev.headwater.onboarding.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What commands need of the process they run in. Immutable; each method gives another one.
 *
 * @param environment the variables of the environment; those that start with {@code HEADWATER_} may
 *     be secrets
 * @param in standard input, from which only {@code --secrets-stdin} reads
 * @param out where results go
 * @param err where messages go, and progress
 * @param clock the time
 * @param terminal where a person is asked; null if nobody can be
 * @param columns how wide the terminal is that standard error goes to, where progress is shown; 0
 *     if nobody watches
 * @param credentials opens the store of secrets
 * @param stores opens stores
 */
public record Surroundings(
    Map<String, String> environment,
    BufferedReader in,
    PrintWriter out,
    PrintWriter err,
    Clock clock,
    @Nullable Terminal terminal,
    int columns,
    CredentialOpening credentials,
    StoreOpening stores) {

  /** Copies the environment. */
  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Those of this process, with stores in SQLite and secrets in an encrypted file. */
  public static Surroundings ofProcess() {
    return new Surroundings(
        System.getenv(),
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
        utf8(System.out),
        utf8(System.err),
        Clock.systemUTC(),
        terminalOfProcess(),
        Descriptor.ERROR.columns(),
        CredentialOpening.encryptedFile(),
        StoreOpening.sqlite());
  }

  /** UTF-8 whatever the locale says: JSON is, and formulas have sums in them. */
  private static PrintWriter utf8(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static @Nullable Terminal terminalOfProcess() {
    try {
      return Descriptor.INPUT.isTerminal() ? Terminal.system() : null;
    } catch (IOException none) {
      return null;
    }
  }

  /** The same with other variables of the environment. */
  public Surroundings withEnvironment(Map<String, String> other) {
    return new Surroundings(other, in, out, err, clock, terminal, columns, credentials, stores);
  }

  /** The same with other streams, and nobody who watches or can be asked. */
  public Surroundings withStreams(BufferedReader in, PrintWriter out, PrintWriter err) {
    return new Surroundings(environment, in, out, err, clock, null, 0, credentials, stores);
  }

  /** The same with another clock. */
  public Surroundings withClock(Clock other) {
    return new Surroundings(
        environment, in, out, err, other, terminal, columns, credentials, stores);
  }

  /** The same with somebody who can be asked. */
  public Surroundings withTerminal(Terminal other) {
    return new Surroundings(environment, in, out, err, clock, other, columns, credentials, stores);
  }

  /** The same with another store of secrets. */
  public Surroundings withCredentials(CredentialOpening other) {
    return new Surroundings(environment, in, out, err, clock, terminal, columns, other, stores);
  }

  /** The same with other stores. */
  public Surroundings withStores(StoreOpening other) {
    return new Surroundings(
        environment, in, out, err, clock, terminal, columns, credentials, other);
  }
}
