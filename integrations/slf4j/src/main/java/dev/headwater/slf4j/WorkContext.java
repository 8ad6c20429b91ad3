package dev.headwater.slf4j;

import dev.headwater.entity.Ref;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What the MDC of a thread says while the thread works on parents, and what it said before. */
final class WorkContext {
  private static final List<String> KEYS =
      List.of(Keys.RUN, Keys.SOURCE, Keys.PARENT, Keys.PARENTS);

  /** A batch of more is cut short. */
  private static final int NAMED = 5;

  /** What was there before; several if a source runs a sync of its own. */
  private static final ThreadLocal<Deque<Map<String, @Nullable String>>> BEFORE =
      ThreadLocal.withInitial(ArrayDeque::new);

  private WorkContext() {}

  /** Says what the current thread works on, and nothing else of these keys. */
  static void enter(@Nullable String run, String source, List<? extends Ref<?>> parents) {
    Map<String, @Nullable String> before = new LinkedHashMap<>();
    KEYS.forEach(key -> before.put(key, MDC.get(key)));
    BEFORE.get().push(before);
    boolean one = parents.size() == 1;
    put(Keys.RUN, run);
    put(Keys.SOURCE, source);
    put(Keys.PARENT, one ? parents.get(0).toString() : null);
    put(Keys.PARENTS, one ? null : text(parents));
  }

  /** Says what was said before. */
  static void leave() {
    Map<String, @Nullable String> before = BEFORE.get().poll();
    if (BEFORE.get().isEmpty()) {
      BEFORE.remove();
    }
    if (before != null) {
      before.forEach(WorkContext::put);
    }
  }

  private static void put(String key, @Nullable String value) {
    if (value == null) {
      MDC.remove(key);
    } else {
      MDC.put(key, value);
    }
  }

  private static String text(List<? extends Ref<?>> parents) {
    String named =
        parents.stream().limit(NAMED).map(Ref::toString).collect(Collectors.joining(", "));
    int more = parents.size() - NAMED;
    return more > 0 ? named + " and " + more + " more" : named;
  }
}
