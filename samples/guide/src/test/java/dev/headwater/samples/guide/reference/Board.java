package dev.headwater.samples.guide.reference;

import dev.headwater.Connector;
import dev.headwater.Derivation;
import dev.headwater.Loader;
import dev.headwater.Seed;
import dev.headwater.Source;
import dev.headwater.entity.Ref;
import dev.headwater.samples.guide.reference.BoardApi.TaskData;
import dev.headwater.samples.guide.reference.BoardApi.TaskPage;
import dev.headwater.source.Page;
import dev.headwater.source.PageRequest;
import dev.headwater.source.SourcePage;
import dev.headwater.sync.Step;
import dev.headwater.sync.SyncPlan;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A source or loader of each kind. */
@Connector(namespace = "acme", name = "board", root = Workspace.class)
final class Board {
  private final BoardApi api;
  private final String tenantId;

  Board(BoardApi api, String tenantId) {
    this.api = api;
    this.tenantId = tenantId;
  }

  @Source
  SourcePage<TaskPage> taskPage(Ref<Workspace> workspace, PageRequest page)
      throws IOException, InterruptedException {
    TaskPage tasks = api.tasks(tenantId, WorkspaceType.key(workspace), page.cursor(), page.size());
    return SourcePage.of(tasks, tasks.next());
  }

  @Derivation(populates = "tasks")
  static Stream<TaskInput> tasks(TaskPage page) {
    return page.tasks().stream().map(Board::task);
  }

  private static TaskInput task(TaskData task) {
    return TaskInput.of(task.id())
        .title("Task " + task.number())
        .points(task.number() % 8)
        .done(task.number() % 2 == 0)
        .createdAt(Instant.EPOCH.plusSeconds(task.number()))
        .owner(PersonType.ref(task.owner()));
  }

  @Derivation(populates = "people")
  static Stream<PersonInput> people(TaskPage page) {
    return page.tasks().stream().map(task -> PersonInput.of(task.owner()).name(task.ownerName()));
  }

  @Source
  String text(Ref<Task> task) throws IOException, InterruptedException {
    return api.text(TaskType.key(task));
  }

  @Derivation(source = "text", populates = "text")
  static Optional<TaskInput> texts(String text, Ref<Task> task) {
    return Optional.of(TaskInput.of(task).text(text));
  }

  @Loader(populates = "current")
  PersonInput current(Ref<Person> person) throws IOException, InterruptedException {
    return PersonInput.of(person).current(TaskType.ref(api.current(PersonType.key(person))));
  }

  @Loader
  Page<LabelInput> labels(Ref<Workspace> workspace, PageRequest page)
      throws IOException, InterruptedException {
    List<String> labels = api.labels(WorkspaceType.key(workspace));
    return Page.last(labels.stream().map(LabelInput::of).toList());
  }

  @Loader(batchSize = 50)
  Map<Ref<Label>, Label> colours(List<Ref<Label>> labels) throws IOException, InterruptedException {
    Map<Ref<Label>, Label> found = new LinkedHashMap<>();
    api.colours(labels.stream().map(LabelType::key).toList())
        .forEach((id, colour) -> found.put(LabelType.ref(id), new Label(id, colour)));
    return found;
  }

  @Seed
  static SyncPlan plan(Ref<Workspace> root) {
    return SyncPlan.of(
        Step.concurrent(
            Step.forRoot(root).loadCollection(WorkspaceType.TASKS),
            Step.forRoot(root).loadCollection(WorkspaceType.LABELS)),
        Step.concurrent(
            Step.forAll(PersonType.TYPE).loadFields(PersonType.CURRENT),
            Step.forAll(LabelType.TYPE).loadFields(LabelType.COLOUR)));
  }
}
