package dev.headwater.serve;

import static dev.headwater.serve.Answers.json;
import static dev.headwater.serve.Answers.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.blog.BlogContext;
import dev.headwater.blog.User;
import dev.headwater.blog.UserDefinition;
import dev.headwater.blog.UserPlan;
import dev.headwater.cursor.Keyring;
import dev.headwater.plan.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A source that can do one of byId and byIds can do the other. */
final class FallbacksTest {
  private static final BlogContext NOBODY = new BlogContext(null);

  private static ViewsBuilder<BlogContext> views(
      ExecutorBuilder<Object, User, String, UserPlan> source) {
    return Views.of(SourceRegistry.<BlogContext>of(source.build()), BlogContext.class);
  }

  private static ExecutorBuilder<Object, User, String, UserPlan> source() {
    return SourceExecutor.of("Users", UserDefinition.VIEW, Object.class);
  }

  @Test
  void oneByOneButSeveralAtOnceAndNotMore() {
    CyclicBarrier three = new CyclicBarrier(3);
    AtomicInteger active = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    Views<BlogContext> views =
        views(
                source()
                    .byId(
                        (id, plan, context) -> {
                          most.accumulateAndGet(active.incrementAndGet(), Math::max);
                          three.await();
                          active.decrementAndGet();
                          return new User(id, "Name of " + id, "");
                        }))
            .executor(pool, 3)
            .build(Keyring.unsigned());
    List<String> ids = IntStream.range(0, 12).mapToObj(i -> "u" + i).toList();

    var answer = views.byIds(UserDefinition.VIEW, ids, Selection.of("name"), NOBODY);

    pool.shutdownNow();
    assertThat(answer.result()).extracting(user -> user.id()).isEqualTo(ids);
    assertThat(most).hasValue(3);
  }

  @Test
  void inTurnUnlessTheApplicationGivesThreads() {
    List<Thread> threads = new ArrayList<>();
    Views<BlogContext> views =
        views(
                source()
                    .byId(
                        (id, plan, context) -> {
                          threads.add(Thread.currentThread());
                          return id.equals("u2") ? null : new User(id, "", "");
                        }))
            .build(Keyring.unsigned());

    var answer =
        views.byIds(UserDefinition.VIEW, List.of("u1", "u2", "u3", "u1"), Selection.of(), NOBODY);

    assertThat(json(answer)).isEqualTo(parse("[{'id': 'u1'}, {'id': 'u3'}, {'id': 'u1'}]"));
    assertThat(threads).hasSize(3).containsOnly(Thread.currentThread());
  }

  @Test
  void oneOutOfAListOfOne() {
    Map<String, User> users = Map.of("u1", new User("u1", "Ann", ""));
    List<List<String>> asked = new ArrayList<>();
    Views<BlogContext> views =
        views(
                source()
                    .byIds(
                        (ids, plan, context) -> {
                          asked.add(ids);
                          return users.values(); // more than was asked for
                        }))
            .build(Keyring.unsigned());

    assertThat(json(views.byId(UserDefinition.VIEW, "u1", Selection.of("name"), NOBODY)))
        .isEqualTo(parse("{'id': 'u1', 'name': 'Ann'}"));
    assertThat(views.byId(UserDefinition.VIEW, "u2", Selection.of("name"), NOBODY).result())
        .isNull();
    assertThat(asked).containsExactly(List.of("u1"), List.of("u2"));
  }
}
