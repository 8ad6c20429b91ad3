package dev.headwater.samples.guide.reference;

import dev.headwater.credential.SecretHandle;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 250 tasks of five persons, and three labels, one without a colour; it notes its calls. */
final class MemoryBoard implements BoardApi {
  static final int TASKS = 250;

  private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
  private final @Nullable SecretHandle token;

  /** Set to make the next call of tasks fail. */
  boolean tasksFailOnce;

  MemoryBoard() {
    this(null);
  }

  /** A board that takes one token, if any. */
  MemoryBoard(@Nullable SecretHandle token) {
    this.token = token;
  }

  /** How often an operation was called. */
  int calls(String operation) {
    return (int) calls.stream().filter(call -> call.startsWith(operation + "(")).count();
  }

  /** The calls so far, in order. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  private void called(String call) throws IOException {
    calls.add(call);
    if (token != null && !token.get().reveal().equals("valid")) {
      throw new IOException("401");
    }
  }

  @Override
  public TaskPage tasks(String tenant, String workspace, @Nullable String cursor, int size)
      throws IOException {
    called("tasks(" + tenant + ", " + workspace + ", " + cursor + ")");
    if (tasksFailOnce) {
      tasksFailOnce = false;
      throw new IOException("not now");
    }
    int start = cursor == null ? 0 : Integer.parseInt(cursor);
    int end = Math.min(TASKS, start + size);
    List<TaskData> page =
        IntStream.range(start, end)
            .mapToObj(i -> new TaskData("t" + i, i, "p" + i % 5, "Person " + i % 5))
            .toList();
    return new TaskPage(page, end < TASKS ? Integer.toString(end) : null);
  }

  @Override
  public String text(String task) throws IOException {
    called("text(" + task + ")");
    return "All about " + task;
  }

  @Override
  public String current(String person) throws IOException {
    called("current(" + person + ")");
    return "t" + person.substring(1);
  }

  @Override
  public List<String> labels(String workspace) throws IOException {
    called("labels(" + workspace + ")");
    return List.of("bug", "idea", "old");
  }

  @Override
  public Map<String, String> colours(List<String> labels) throws IOException {
    called("colours(" + labels + ")");
    Map<String, String> colours = new LinkedHashMap<>(Map.of("bug", "red", "idea", "blue"));
    colours.keySet().retainAll(labels);
    return colours;
  }
}
