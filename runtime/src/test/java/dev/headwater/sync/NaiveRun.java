package dev.headwater.sync;

import dev.headwater.entity.EntityType;
import dev.headwater.entity.Field;
import dev.headwater.entity.ManyField;
import dev.headwater.entity.Ref;
import dev.headwater.tracker.AccountType;
import dev.headwater.tracker.RawIssue;
import dev.headwater.tracker.RepoType;
import dev.headwater.tracker.TrackerApi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a run of the tracker's plans must come to, written down as simply as possible. */
final class NaiveRun {
  record Collection(ManyField<?, ?> field, Ref<?> parent) {}

  final Set<String> accounts = new LinkedHashSet<>(List.of("a0", "a1"));
  final Set<String> repos = new LinkedHashSet<>();
  final Set<String> issues = new LinkedHashSet<>();
  final Set<String> users = new LinkedHashSet<>();
  final Map<Collection, Set<String>> members = new LinkedHashMap<>();
  final TreeMap<String, Long> calls = new TreeMap<>();

  private final Set<String> done = new HashSet<>();
  private final TrackerApi api;

  NaiveRun(TrackerApi api) {
    this.api = api;
  }

  /** Whether a plan over the roots a0 and a1 can work. */
  static boolean accepts(SyncPlan plan) {
    List<Step.Load<?>> before = new ArrayList<>();
    boolean repos = false;
    for (Step step : plan.steps()) {
      boolean brings = false;
      for (Step.Load<?> load : Loads.of(step).toList()) {
        boolean ofRepo = load.parents().type() == RepoType.TYPE;
        Ref<?> only = load.parents().only();
        if ((ofRepo && !repos) || (only != null && only.id().equals("a2"))) {
          return false;
        }
        if (before.stream().anyMatch(earlier -> twice(earlier, load))) {
          return false;
        }
        before.add(load);
        brings |= !ofRepo;
      }
      repos |= brings;
    }
    return true;
  }

  private static boolean twice(Step.Load<?> left, Step.Load<?> right) {
    Ref<?> one = left.parents().only();
    Ref<?> other = right.parents().only();
    return left.fields().equals(right.fields())
        && (one == null || other == null || one.id().equals(other.id()));
  }

  void run(SyncPlan plan) {
    for (Step.Load<?> load : Loads.of(plan)) {
      EntityType<?> type = load.parents().type();
      Ref<?> only = load.parents().only();
      Set<String> all = type == RepoType.TYPE ? repos : accounts;
      if (only != null) {
        load(load.fields().get(0), only.id());
        continue;
      }
      Set<String> visited = new HashSet<>();
      boolean more = true;
      while (more) {
        more = false;
        for (String id : List.copyOf(all)) {
          if (visited.add(id)) {
            load(load.fields().get(0), id);
            more = true;
          }
        }
      }
    }
  }

  private void load(Field<?, ?> field, String parent) {
    switch (field.name()) {
      case "repos" -> once("repos", parent, pages(api.repos.get(parent).size(), 3), this::repos);
      case "forks" -> once("forks", parent, 1, this::forks);
      case "description" -> once("readme", parent, 1, repos::add);
      default -> {
        int count = api.issues.getOrDefault(parent, List.of()).size();
        once("issuesPage", parent, pages(count, 4), this::issues);
      }
    }
  }

  private interface Effect {
    void of(String parent);
  }

  private void once(String source, String parent, long cost, Effect effect) {
    if (done.add(source + " " + parent)) {
      calls.merge(source, cost, Long::sum);
      effect.of(parent);
    }
  }

  private static long pages(int items, int size) {
    return Math.max(1, (items + size - 1) / size);
  }

  private void repos(String account) {
    List<String> found = api.repos.get(account);
    repos.addAll(found);
    members(AccountType.REPOS, AccountType.ref(account)).addAll(found);
  }

  private void forks(String repo) {
    List<String> found = api.forks.getOrDefault(repo, List.of());
    repos.addAll(found);
    members(RepoType.FORKS, RepoType.ref(repo)).addAll(found);
  }

  private void issues(String repo) {
    for (RawIssue raw : api.issues.getOrDefault(repo, List.of())) {
      issues.add(raw.id());
      users.add(raw.author());
      members(RepoType.ISSUES, RepoType.ref(repo)).add(raw.id());
      members(RepoType.ISSUE_AUTHORS, RepoType.ref(repo)).add(raw.author());
    }
  }

  private Set<String> members(ManyField<?, ?> field, Ref<?> parent) {
    return members.computeIfAbsent(new Collection(field, parent), c -> new LinkedHashSet<>());
  }
}
