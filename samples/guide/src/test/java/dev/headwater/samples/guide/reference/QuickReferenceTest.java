package dev.headwater.samples.guide.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.credential.Credential;
import dev.headwater.credential.Credentials;
import dev.headwater.credential.MemoryCredentialStore;
import dev.headwater.credential.OAuthTokens;
import dev.headwater.credential.Secret;
import dev.headwater.entity.Ref;
import dev.headwater.failsafe.FailsafeCalls;
import dev.headwater.installation.Health;
import dev.headwater.installation.RunningInstallation;
import dev.headwater.onboarding.Field;
import dev.headwater.onboarding.OnboardingSession;
import dev.headwater.onboarding.Prompt;
import dev.headwater.operation.OperationTally;
import dev.headwater.query.Query;
import dev.headwater.row.Row;
import dev.headwater.samples.guide.reference.BoardModule.Config;
import dev.headwater.source.PageRequest;
import dev.headwater.store.MemoryStore;
import dev.headwater.sync.EntityReport;
import dev.headwater.sync.SourceReport;
import dev.headwater.sync.Step;
import dev.headwater.sync.Sync;
import dev.headwater.sync.SyncPlan;
import dev.headwater.sync.SyncReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Each row of the quick reference of the TypeScript system whose connectors these are, under the
 * name it has there, with what it is in Java, run.
 */
@DisplayName("Quick reference")
final class QuickReferenceTest {
  private static final Ref<Workspace> ROOT = WorkspaceType.ref("w");

  private final MemoryBoard board = new MemoryBoard();
  private final MemoryStore store = new MemoryStore();
  private final MemoryCredentialStore credentials = new MemoryCredentialStore();

  /** A sync of the whole board by the connector's seed. */
  private SyncReport sync() {
    return Sync.of(new BoardConnector(board, "acme")).into(store).from(ROOT).run().orThrow();
  }

  private SyncReport sync(SyncPlan plan) {
    return Sync.of(new BoardConnector(board, "acme"))
        .into(store)
        .from(ROOT)
        .plan(plan)
        .run()
        .orThrow();
  }

  private Row<Task> task(String id) {
    return store.find(TaskType.ref(id)).orElseThrow();
  }

  /** What one source did, by name. */
  private static SourceReport source(SyncReport report, String name) {
    return report.sources().stream()
        .filter(source -> source.source().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** {@code @Entity record Task(...)}. */
  @Test
  @DisplayName("EntityDef.create")
  void entity() {
    assertThat(sync().entities())
        .contains(new EntityReport("Task", 250, 0), new EntityReport("Person", 5, 0));
    sync(SyncPlan.of(Step.forOne(TaskType.ref("t7")).loadFields(TaskType.TEXT)));

    assertThat(store.load(TaskType.ref("t7")))
        .contains(
            new Task(
                "t7",
                "Task 7",
                7,
                false,
                Instant.ofEpochSecond(7),
                PersonType.ref("p2"),
                "All about t7"));
  }

  /** A component of a record is a field, and its type says which. */
  @Nested
  final class Fields {

    /** {@code String title}. */
    @Test
    @DisplayName("Field.string")
    void string() {
      sync();
      String title = task("t7").get(TaskType.TITLE);
      assertThat(title).isEqualTo("Task 7");
      assertThat(store.query(Query.of(TaskType.TYPE).where(TaskType.TITLE.eq("Task 7"))))
          .hasSize(1);
    }

    /** {@code int points}, or any other number. */
    @Test
    @DisplayName("Field.number")
    void number() {
      sync();
      int points = task("t15").get(TaskType.POINTS);
      assertThat(points).isEqualTo(7);
      assertThat(store.query(Query.of(TaskType.TYPE).where(TaskType.POINTS.ge(6)))).hasSize(62);
    }

    /** {@code boolean done}. */
    @Test
    @DisplayName("Field.boolean")
    void bool() {
      sync();
      boolean done = task("t8").get(TaskType.DONE);
      assertThat(done).isTrue();
      assertThat(store.query(Query.of(TaskType.TYPE).where(TaskType.DONE.eq(true)))).hasSize(125);
    }

    /** {@code Instant createdAt}, or a {@code LocalDate}. */
    @Test
    @DisplayName("Field.date")
    void date() {
      sync();
      Instant createdAt = task("t8").get(TaskType.CREATED_AT);
      assertThat(createdAt).isEqualTo(Instant.ofEpochSecond(8));
      assertThat(store.query(Query.of(TaskType.TYPE).orderBy(TaskType.CREATED_AT.desc()).limit(1)))
          .extracting(Row::ref)
          .containsExactly(TaskType.ref("t249"));
    }

    /** {@code Ref<Person> owner}. */
    @Test
    @DisplayName("Field.ref")
    void ref() {
      sync();
      Ref<Person> owner = task("t8").get(TaskType.OWNER);
      assertThat(store.load(owner)).contains(new Person("p3", "Person 3", TaskType.ref("t3")));
    }

    /** {@code Many<Task> tasks}. */
    @Test
    @DisplayName("Field.collection")
    void collection() {
      sync();
      List<Ref<Task>> tasks =
          store.members(ROOT, WorkspaceType.TASKS, PageRequest.first(1_000)).items();
      assertThat(tasks).hasSize(250).startsWith(TaskType.ref("t0"));
    }

    /** A type can be named before it is compiled: {@code Task} and {@code Person} do so. */
    @Test
    @DisplayName("Field.refThunk")
    void refThunk() {
      sync();
      Ref<Person> owner = task("t3").get(TaskType.OWNER);
      Ref<Task> current = store.find(owner).orElseThrow().get(PersonType.CURRENT);
      assertThat(current).isEqualTo(TaskType.ref("t3"));
    }
  }

  /** {@code @Connector(namespace, name, root)}: the entities are those that the roots lead to. */
  @Test
  @DisplayName("Schema.create")
  void schema() {
    assertThat(BoardSchema.SCHEMA.qualifiedName()).isEqualTo("acme/board");
    assertThat(BoardSchema.SCHEMA.roots()).containsExactly(WorkspaceType.TYPE);
    assertThat(BoardSchema.SCHEMA.entities())
        .containsExactlyInAnyOrder(
            WorkspaceType.TYPE, TaskType.TYPE, PersonType.TYPE, LabelType.TYPE);
    assertThat(new BoardConnector(board, "acme").schema()).isEqualTo(BoardSchema.SCHEMA);
  }

  /** The constructor's parameters, which the generated connector has as well. */
  @Test
  @DisplayName("Context.instance")
  void context() {
    Sync.of(new BoardConnector(board, "tenant-7")).into(store).from(ROOT).run().orThrow();

    assertThat(board.calls()).contains("tasks(tenant-7, w, null)");
  }

  /** {@code credentials.secret(name)}: a handle that finds it when a call needs it. */
  @Test
  @DisplayName("Credential.string")
  void credentialString() throws Exception {
    BoardApi api = new MemoryBoard(new Credentials(credentials, "acme").secret("api_token"));
    credentials.save("acme.api_token", new Credential.Text(Secret.of("valid")));

    assertThat(api.labels("w")).hasSize(3);
    assertThat(credentials.find("acme.api_token").orElseThrow().toString()).doesNotContain("valid");
  }

  /** {@code credentials.oauth(name, refresh)}: an access token that is refreshed and saved. */
  @Test
  @DisplayName("Credential.oauth")
  void credentialOauth() throws Exception {
    credentials.save(
        "acme.oauth",
        new Credential.OAuth(Secret.of("old"), Secret.of("once"), Instant.now().minusSeconds(1)));
    List<Secret> used = new ArrayList<>();
    OAuthTokens tokens =
        new Credentials(credentials, "acme")
            .oauth(
                "oauth",
                refreshToken -> {
                  used.add(refreshToken);
                  return new Credential.OAuth(
                      Secret.of("new"), Secret.of("next"), Instant.now().plusSeconds(3_600));
                });

    assertThat(tokens.accessToken()).isEqualTo(Secret.of("new"));
    assertThat(tokens.accessToken()).isEqualTo(Secret.of("new"));
    assertThat(used).containsExactly(Secret.of("once"));
    Credential.OAuth kept = (Credential.OAuth) credentials.find("acme.oauth").orElseThrow();
    assertThat(kept.refreshToken()).isEqualTo(Secret.of("next"));
  }

  /** A method of an interface, marked {@code @Operation}. */
  @Test
  @DisplayName("Operation.define")
  void operationDefine() {
    assertThat(BoardApiOperations.OPERATIONS).hasSize(5);
    assertThat(BoardApiOperations.TASKS.qualifiedName()).isEqualTo("BoardApi.tasks");
    assertThat(BoardApiOperations.TASKS.attempts()).isEqualTo(3);
    assertThat(BoardApiOperations.TASKS.budgets())
        .isEqualTo(BoardApiOperations.LABELS.budgets())
        .hasSize(1);
  }

  /** A call of the interface: {@code api.tasks(...)}. */
  @Test
  @DisplayName("env.ops.execute")
  void opsExecute() {
    OperationTally tally = new OperationTally();
    BoardApi ops =
        new BoardApiOperations(
            board,
            new FailsafeCalls()
                .backOff(Duration.ofMillis(1), Duration.ofMillis(2))
                .listener(tally)
                .calls());
    board.tasksFailOnce = true;

    SyncReport report =
        Sync.of(new BoardConnector(ops, "acme")).into(store).from(ROOT).run().orThrow();

    assertThat(source(report, "taskPage").calls()).isEqualTo(3);
    assertThat(tally.count(BoardApiOperations.TASKS).calls()).isEqualTo(4);
    assertThat(tally.count(BoardApiOperations.TASKS).failures()).isEqualTo(1);
  }

  /** Methods of the connector; what each of them is, its signature says. */
  @Nested
  final class Loaders {

    /** Takes {@code Ref<Person>}, returns a {@code Person} or its input. */
    @Test
    @DisplayName("Loader.entity")
    void entity() {
      SyncReport report = sync();
      assertThat(source(report, "current").parents()).isEqualTo(5);
      assertThat(board.calls("current")).isEqualTo(5);
    }

    /** Takes {@code List<Ref<Label>>}, returns a map; what it lacks is no error. */
    @Test
    @DisplayName("Loader.entityBatched")
    void entityBatched() {
      SyncReport report = sync();
      assertThat(report.failures()).isEmpty();
      assertThat(store.load(LabelType.ref("idea"))).contains(new Label("idea", "blue"));
      assertThat(store.find(LabelType.ref("old")).orElseThrow().isSet(LabelType.COLOUR)).isFalse();
      assertThat(source(report, "colours").parents()).isEqualTo(3);
      assertThat(board.calls()).contains("colours([bug, idea, old])");
      assertThat(board.calls("colours")).isEqualTo(1);
    }

    /** Takes {@code Ref<Workspace>} and a page request, returns {@code Page<Label>}. */
    @Test
    @DisplayName("Loader.collection")
    void collection() {
      sync();
      assertThat(store.members(ROOT, WorkspaceType.LABELS, PageRequest.first(9)).items())
          .containsExactly(LabelType.ref("bug"), LabelType.ref("idea"), LabelType.ref("old"));
    }

    /** A {@code @Source} that returns {@code SourcePage<TaskPage>}. */
    @Test
    @DisplayName("Loader.paginatedSource")
    void paginatedSource() {
      SyncReport report = sync();
      assertThat(source(report, "taskPage")).isEqualTo(new SourceReport("taskPage", 1, 3, 3, 3));
      assertThat(board.calls())
          .contains("tasks(acme, w, null)", "tasks(acme, w, 100)", "tasks(acme, w, 200)");
    }

    /** A {@code @Source} that returns anything else: it is fetched once for a parent. */
    @Test
    @DisplayName("Loader.singleSource")
    void singleSource() {
      sync();
      SyncReport report = sync(SyncPlan.of(Step.forAll(TaskType.TYPE).loadFields(TaskType.TEXT)));
      assertThat(source(report, "text")).isEqualTo(new SourceReport("text", 250, 250, 250, 250));
      assertThat(task("t9").get(TaskType.TEXT)).isEqualTo("All about t9");
    }

    /** A static {@code @Derivation}; the one that the plan does not name rides along. */
    @Test
    @DisplayName("Loader.deriveEntities")
    void deriveEntities() {
      sync(SyncPlan.of(Step.forRoot(ROOT).loadCollection(WorkspaceType.TASKS)));
      assertThat(board.calls()).hasSize(3);
      assertThat(store.count(TaskType.TYPE)).isEqualTo(250);
      assertThat(store.members(ROOT, WorkspaceType.PEOPLE, PageRequest.first(9)).items())
          .hasSize(5);
    }
  }

  /** Nothing to write: which loader fills which field is worked out from types. */
  @Test
  @DisplayName("Resolver.for")
  void resolver() {
    sync();
    SyncReport fields =
        sync(
            SyncPlan.of(
                Step.forAll(PersonType.TYPE).loadFields(PersonType.CURRENT),
                Step.forAll(LabelType.TYPE).loadFields(LabelType.COLOUR),
                Step.forOne(TaskType.ref("t1")).loadFields(TaskType.TEXT)));
    assertThat(fields.sources())
        .extracting(SourceReport::source)
        .containsExactlyInAnyOrder("current", "colours", "text");

    SyncReport collections =
        sync(
            SyncPlan.of(
                Step.forRoot(ROOT)
                    .loadCollection(WorkspaceType.PEOPLE)
                    .loadCollection(WorkspaceType.LABELS)));
    assertThat(collections.sources())
        .extracting(SourceReport::source)
        .containsExactlyInAnyOrder("taskPage", "labels");
  }

  /** A method marked {@code @Seed}, which takes the roots it needs. */
  @Test
  @DisplayName("Seeder.create")
  void seeder() {
    SyncReport seeded = sync();
    assertThat(seeded.sources())
        .extracting(SourceReport::source)
        .containsExactlyInAnyOrder("taskPage", "labels", "current", "colours");
    assertThat(board.calls("text")).isZero();
  }

  /** {@code SyncPlan.of(...)}. */
  @Test
  @DisplayName("SyncPlan.create")
  void syncPlan() {
    SyncPlan plan =
        SyncPlan.of(
            Step.forRoot(ROOT).loadCollection(WorkspaceType.TASKS),
            Step.forAll(PersonType.TYPE).loadFields(PersonType.CURRENT));
    assertThat(plan.steps()).hasSize(2);
    assertThat(sync(plan).formula()).hasToString("calls = Σ Workspace ⌈tasks/100⌉ + Σ Person 1");
    assertThat(board.calls()).hasSize(3 + 5);
  }

  /** Steps of a plan. */
  @Nested
  final class Steps {

    /** {@code Step.forRoot(ref).loadCollection(...)}. */
    @Test
    @DisplayName("Step.forRoot")
    void forRoot() {
      sync(SyncPlan.of(Step.forRoot(ROOT).loadCollection(WorkspaceType.LABELS)));
      assertThat(board.calls()).containsExactly("labels(w)");
    }

    /** {@code Step.forAll(TYPE).loadFields(...)}: all that the store has by then. */
    @Test
    @DisplayName("Step.forAll")
    void forAll() {
      sync();
      sync(SyncPlan.of(Step.forAll(TaskType.TYPE).loadFields(TaskType.TEXT)));
      assertThat(board.calls("text")).isEqualTo(250);
    }

    /** {@code Step.concurrent(...)}: side by side. */
    @Test
    @DisplayName("Step.concurrent")
    void concurrent() {
      SyncReport report =
          sync(
              SyncPlan.of(
                  Step.concurrent(
                      Step.forRoot(ROOT).loadCollection(WorkspaceType.TASKS),
                      Step.forRoot(ROOT).loadCollection(WorkspaceType.LABELS))));
      assertThat(report.sources()).hasSize(2);
      assertThat(board.calls()).hasSize(3 + 1).contains("labels(w)", "tasks(acme, w, 200)");
    }
  }

  /** Steps of a flow: each is made with those it needs. */
  @Nested
  final class Onboarding {
    private final BoardModule module = new BoardModule();
    private final OnboardingSession<Config> session =
        module.onboarding().begin(credentials, "acme");

    private void answerAccount(String token) throws Exception {
      session.next();
      session.answer("account", Map.of("tenant", "acme", "api_token", token));
    }

    /** {@code Step.input(name, label).field(...).comesTo(...)}. */
    @Test
    @DisplayName("OnboardingFlow.InputStep")
    void inputStep() throws Exception {
      Prompt asked = session.next();
      assertThat(asked.label()).isEqualTo("Your account");
      assertThat(asked.fields())
          .containsExactly(Field.text("tenant", "Tenant"), Field.secret("api_token", "Token"));
    }

    /** {@code Step.validation(name).after(step1).comesTo(...)}. */
    @Test
    @DisplayName("OnboardingFlow.ValidationStep")
    void validationStep() throws Exception {
      answerAccount("wrong");
      Prompt again = session.next();
      assertThat(again.step()).isEqualTo("account");
      assertThat(again.problem()).isEqualTo("the board says: 401");
    }

    /** {@code Step.choice(name, label).after(step2).select(...)}. */
    @Test
    @DisplayName("OnboardingFlow.SelectStep")
    void selectStep() throws Exception {
      answerAccount("valid");
      Prompt choice = session.next();
      assertThat(choice.description()).isEqualTo("What acme has.");
      assertThat(choice.fields().get(0).choices())
          .extracting(Field.Choice::value)
          .containsExactly("bug", "idea", "old");
    }

    /** {@code OnboardingFlow.to(last)}: the last step gives the configuration. */
    @Test
    @DisplayName("OnboardingFlow.create")
    void flow() throws Exception {
      answerAccount("valid");
      session.next();
      session.answer("workspace", Map.of("workspace", "idea"));
      assertThat(session.next()).isNull();
      assertThat(session.finish()).isEqualTo(new Config("acme", "idea"));
      assertThat(credentials.find("acme.api_token")).isPresent();
    }
  }

  /** {@code @Connector} and metadata; the rest of it is found by types. */
  @Test
  @DisplayName("ConnectorDef.create")
  void connectorDef() {
    BoardConnector connector = new BoardConnector(board, "acme");
    assertThat(connector.sources())
        .extracting(source -> source.name())
        .containsExactlyInAnyOrder("taskPage", "text", "current", "labels", "colours");
    assertThat(Sync.of(connector).into(store).from(ROOT).run().orThrow().calls()).isPositive();
    assertThat(new BoardModule().metadata().name()).isEqualTo(connector.schema().name());
  }

  /** A class that implements {@code ConnectorModule<Config>}. */
  @Test
  @DisplayName("ConnectorModule.create")
  void connectorModule() throws Exception {
    BoardModule module = new BoardModule();
    Config config =
        module
            .onboarding()
            .ask(
                prompt ->
                    prompt.step().equals("account")
                        ? Map.of("tenant", "acme", "api_token", "valid")
                        : Map.of("workspace", "idea"),
                credentials,
                "acme");
    try (var running = RunningInstallation.start(module, config, credentials, "acme")) {
      SyncReport report =
          Sync.of(running.connector())
              .into(store)
              .from(WorkspaceType.ref(config.workspace()))
              .run()
              .orThrow();
      assertThat(report.entities()).contains(new EntityReport("Task", 250, 0));
    }
  }

  /** An {@code Installation}: started once, stopped once, asked how it is in between. */
  @Test
  @DisplayName("Installation.create")
  void installation() throws Exception {
    BoardModule module = new BoardModule();
    credentials.save("acme.api_token", new Credential.Text(Secret.of("valid")));
    RunningInstallation running =
        RunningInstallation.start(module, new Config("acme", "w"), credentials, "acme");
    assertThat(running.health()).isEqualTo(Health.healthy());
    credentials.save("acme.api_token", new Credential.Text(Secret.of("revoked")));
    assertThat(running.health()).isEqualTo(Health.unhealthy("the board says: 401"));
    running.stop();
    running.stop();

    assertThat(module.events()).containsExactly("started", "stopped");
    assertThat(running.health()).isEqualTo(Health.unhealthy("it is stopped"));
  }
}
