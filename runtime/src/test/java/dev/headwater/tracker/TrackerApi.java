package dev.headwater.tracker;

import dev.headwater.source.PageRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An outside system in the heap, which writes down every call and fails where it is told to. */
public final class TrackerApi {

  /** Fails a call by throwing. */
  public interface Fault {
    void at(String call) throws Exception;
  }

  public final Map<String, List<String>> repos = new LinkedHashMap<>();
  public final Map<String, List<String>> forks = new LinkedHashMap<>();
  public final Map<String, List<RawIssue>> issues = new LinkedHashMap<>();
  public final List<String> calls = Collections.synchronizedList(new ArrayList<>());
  public Fault fault = call -> {};

  /** Calls look like {@code issues r1 @2}. */
  public long calls(String name) {
    return List.copyOf(calls).stream().filter(call -> call.startsWith(name + " ")).count();
  }

  private void called(String name, String parent, @Nullable String cursor) throws Exception {
    String call = name + " " + parent + (cursor == null ? "" : " @" + cursor);
    calls.add(call);
    fault.at(call);
  }

  /** One page of a list and the cursor of the next one. */
  public record Slice<T>(List<T> items, @Nullable String next) {}

  private static <T> Slice<T> slice(List<T> all, PageRequest page) {
    int start = page.cursor() == null ? 0 : Integer.parseInt(page.cursor());
    int end = Math.min(all.size(), start + page.size());
    return new Slice<>(all.subList(start, end), end < all.size() ? Integer.toString(end) : null);
  }

  public Slice<String> listRepos(String account, PageRequest page) throws Exception {
    called("repos", account, page.cursor());
    return slice(repos.getOrDefault(account, List.of()), page);
  }

  public Slice<RawIssue> listIssues(String repo, PageRequest page) throws Exception {
    called("issues", repo, page.cursor());
    return slice(issues.getOrDefault(repo, List.of()), page);
  }

  public List<String> listForks(String repo) throws Exception {
    called("forks", repo, null);
    return forks.getOrDefault(repo, List.of());
  }

  public String readme(String repo) throws Exception {
    called("readme", repo, null);
    return "About " + repo;
  }
}
