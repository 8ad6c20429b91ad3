package dev.headwater.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.connector.ConnectorDefinition;
import dev.headwater.connector.Schema;
import dev.headwater.credential.Credential;
import dev.headwater.credential.Credentials;
import dev.headwater.credential.MemoryCredentialStore;
import dev.headwater.credential.Secret;
import dev.headwater.entity.Ref;
import dev.headwater.onboarding.Field;
import dev.headwater.onboarding.OnboardingFlow;
import dev.headwater.onboarding.Step;
import dev.headwater.store.MemoryStore;
import dev.headwater.store.RunRecord;
import dev.headwater.sync.SyncPlan;
import dev.headwater.tracker.AccountType;
import dev.headwater.tracker.IssueType;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.TrackerApi;
import dev.headwater.tracker.TrackerConnector;
import dev.headwater.tracker.Trackers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RunningInstallationTest {
  private final List<String> events = new ArrayList<>();
  private final MemoryCredentialStore store = new MemoryCredentialStore();
  private final ConnectorDefinition connector = new TrackerConnector(new TrackerApi());

  /** A module whose configuration says when it fails. */
  private final ConnectorModule<String> module =
      new ConnectorModule<>() {
        @Override
        public ConnectorMetadata metadata() {
          return new ConnectorMetadata("tracker", "Tracker", "Issues.", "1", null, List.of("read"));
        }

        @Override
        public Schema schema() {
          return TrackerConnector.SCHEMA;
        }

        @Override
        public OnboardingFlow<String> onboarding() {
          return OnboardingFlow.to(
              Step.input("failing", "When to fail")
                  .field(Field.text("at", "At"))
                  .comesTo((needed, given) -> given.text("at")));
        }

        @Override
        public Installation initialise(String failing, Credentials credentials) throws IOException {
          at("initialise", failing);
          return new Installation() {
            @Override
            public ConnectorDefinition connector() {
              return connector;
            }

            @Override
            public void start() throws IOException {
              at("start", failing);
              credentials.secret("token").get();
            }

            @Override
            public void stop() throws IOException {
              at("stop", failing);
            }

            @Override
            public Health health() throws IOException {
              at("health", failing);
              return Health.degraded("the API is slow");
            }
          };
        }
      };

  private void at(String event, String failing) throws IOException {
    events.add(event);
    if (failing.equals(event)) {
      throw new IOException("no " + event);
    }
  }

  private RunningInstallation start(String failing) throws InterruptedException {
    store.save("acme.token", new Credential.Text(Secret.of("t")));
    return RunningInstallation.start(module, failing, store, "acme");
  }

  @Test
  void isStartedOnceAndStoppedOnce() throws Exception {
    RunningInstallation running = start("");
    assertThat(running.connector()).isSameAs(connector);
    assertThat(running.health()).isEqualTo(Health.degraded("the API is slow"));
    assertThat(running).hasToString("installation acme, started");

    running.stop();
    running.stop();
    running.close();

    assertThat(events).containsExactly("initialise", "start", "health", "stop");
    assertThat(running).hasToString("installation acme, stopped");
    assertThat(running.health()).isEqualTo(Health.unhealthy("it is stopped"));
    assertThatThrownBy(running::connector)
        .hasMessage("[HW852] installation 'acme' is stopped; start it again");
  }

  @Test
  void aFailedStartIsStopped() {
    assertThatThrownBy(() -> start("start"))
        .hasMessage("[HW851] installation 'acme' cannot be started: java.io.IOException: no start");
    assertThat(events).containsExactly("initialise", "start", "stop");
  }

  @Test
  void aMissingCredentialIsFoundAtTheStart() {
    assertThatThrownBy(() -> RunningInstallation.start(module, "", store, "other"))
        .hasMessageStartingWith("[HW851]")
        .hasMessageContaining("[HW831] there is no credential 'other.token'");
    assertThat(events).containsExactly("initialise", "start", "stop");
  }

  @Test
  void whatCannotBePutTogetherIsNotStarted() {
    assertThatThrownBy(() -> start("initialise")).hasMessageStartingWith("[HW851]");
    assertThat(events).containsExactly("initialise");
  }

  @Test
  void aFailedStopIsStillAStop() throws Exception {
    RunningInstallation running = start("stop");

    assertThatThrownBy(running::stop)
        .hasMessage("[HW851] installation 'acme' cannot be stopped: java.io.IOException: no stop");
    running.stop();
    assertThat(events).containsOnlyOnce("stop");
  }

  @Test
  void healthThatCannotBeToldIsBad() throws Exception {
    assertThat(start("health").health())
        .isEqualTo(Health.unhealthy("it cannot tell: java.io.IOException: no health"));
  }

  @Test
  void badHealthHasAReason() {
    assertThatThrownBy(() -> Health.unhealthy(" ")).hasMessage("UNHEALTHY needs a reason");
    assertThat(Health.healthy().isHealthy()).isTrue();
  }

  @Test
  void nothingToOpenIsHealthy() throws Exception {
    Installation plain = Installation.of(connector);
    plain.start();
    assertThat(plain.connector()).isSameAs(connector);
    assertThat(plain.health()).isEqualTo(Health.healthy());
    plain.stop();
  }

  /** A tracker of two repositories, of which the account is the root. */
  private static RunningInstallation rooted(Optional<SyncPlan> plan) throws InterruptedException {
    ConnectorModule<String> rooted =
        new ConnectorModule<>() {
          @Override
          public ConnectorMetadata metadata() {
            return new ConnectorMetadata("tracker", "Tracker", "Issues.", "1", null, List.of());
          }

          @Override
          public Schema schema() {
            return TrackerConnector.SCHEMA;
          }

          @Override
          public OnboardingFlow<String> onboarding() {
            throw new UnsupportedOperationException("nobody is asked");
          }

          @Override
          public Installation initialise(String account, Credentials credentials) {
            ConnectorDefinition tracker = new TrackerConnector(Trackers.of(2, 3));
            return new Installation() {
              @Override
              public ConnectorDefinition connector() {
                return tracker;
              }

              @Override
              public List<Ref<?>> roots() {
                return List.of(AccountType.ref(account));
              }

              @Override
              public Optional<SyncPlan> plan() {
                return plan;
              }
            };
          }
        };
    return RunningInstallation.start(rooted, "acme", new MemoryCredentialStore(), "mine");
  }

  @Test
  void syncsFromItsRootsUnderItsId() throws Exception {
    MemoryStore into = new MemoryStore();
    RunningInstallation running = rooted(Optional.empty());

    running.sync(into).run("r").orThrow();

    assertThat(into.count(IssueType.TYPE)).isEqualTo(6);
    assertThat(into.runs("mine", 1)).extracting(RunRecord::run).containsExactly("r");
    running.stop();
    assertThatThrownBy(() -> running.sync(into)).hasMessageStartingWith("[HW852]");
  }

  @Test
  void syncsByItsOwnPlanIfThereIsOne() throws Exception {
    MemoryStore into = new MemoryStore();
    SyncPlan repos =
        SyncPlan.of(
            dev.headwater.sync.Step.forRoot(AccountType.ref("acme"))
                .loadCollection(AccountType.REPOS));

    rooted(Optional.of(repos)).sync(into).run().orThrow();

    assertThat(into.count(RepoType.TYPE)).isEqualTo(2);
    assertThat(into.count(IssueType.TYPE)).isZero();
  }

  @Test
  void anInstallationHasNoRootsUnlessItSaysSo() {
    assertThat(Installation.of(connector).roots()).isEmpty();
    assertThat(Installation.of(connector).plan()).isEmpty();
  }
}
