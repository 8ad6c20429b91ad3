package dev.headwater.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.blog.Blog;
import dev.headwater.blog.User;
import dev.headwater.blog.UserDefinition;
import dev.headwater.blog.UserPlan;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.plan.Selection;
import dev.headwater.view.Computation;
import dev.headwater.view.FieldCheck;
import dev.headwater.view.Level;
import dev.headwater.view.Positions;
import dev.headwater.view.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Checks whose answers come later. */
final class ChecksTest {
  private static final FieldCheck CHECK = new FieldCheck(0, "email");

  private final Level<User, UserPlan> level = level();

  /** Two users. */
  private static Level<User, UserPlan> level() {
    Blog blog = new Blog();
    Fork inTurn = new Fork(Runnable::run, 1);
    Request request =
        new Request(
            Blog.ANN,
            Positions.cursors(Blog.KEYS),
            new SourceRows<>(blog.sources(), Blog.ANN, inTurn),
            inTurn);
    UserPlan plan = blog.views().plan(UserDefinition.VIEW, Selection.of("name"));
    List<User> users = List.of(new User("u1", "Ann", "a"), new User("u2", "Bob", "b"));
    return Level.load(UserDefinition.VIEW, request, users, plan);
  }

  private void assertFails(Computation<CompletionStage<Boolean>> decision, String why) {
    assertThatThrownBy(() -> level.checkAsync(CHECK, decision))
        .isInstanceOf(HeadwaterException.class)
        .hasMessage("[HW922] the check of 'email' of view 'User' " + why);
  }

  @Test
  void beginForAllRowsBeforeTheFirstIsWaitedFor() {
    List<CompletableFuture<Boolean>> begun = new ArrayList<>();
    level.checkAsync(
        CHECK,
        index -> {
          begun.add(new CompletableFuture<>());
          if (begun.size() == 2) {
            begun.get(1).complete(true);
            begun.get(0).complete(false);
          }
          return begun.get(index);
        });

    assertThat(level.allows(CHECK, 0)).isFalse();
    assertThat(level.allows(CHECK, 1)).isTrue();
  }

  @Test
  void thatFail() {
    IllegalStateException down = new IllegalStateException("down");
    String why = "failed: java.lang.IllegalStateException: down";
    assertFails(index -> CompletableFuture.failedStage(down), why);
    assertFails(
        index -> {
          throw down;
        },
        why);
    CompletableFuture<Boolean> cancelled = new CompletableFuture<>();
    cancelled.cancel(false);
    assertFails(index -> cancelled, "was cancelled");
  }

  @Test
  void thatFailWithACodeOfTheirOwn() {
    HeadwaterException coded = new HeadwaterException(ErrorCode.MALFORMED_ID, "coded");
    assertThatThrownBy(() -> level.checkAsync(CHECK, index -> CompletableFuture.failedStage(coded)))
        .isSameAs(coded);
  }

  @Test
  void thatDecideNothing() {
    String why = "failed: java.lang.IllegalStateException: null is no decision";
    assertFails(index -> null, why);
    assertFails(index -> CompletableFuture.completedStage(null), why);
  }
}
