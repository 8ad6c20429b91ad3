package dev.headwater.serve;

import static dev.headwater.blog.Blog.ANN;
import static dev.headwater.blog.Blog.KEYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.blog.Blog;
import dev.headwater.blog.BlogContext;
import dev.headwater.blog.PostDefinition;
import dev.headwater.blog.User;
import dev.headwater.blog.UserDefinition;
import dev.headwater.blog.UserPlan;
import dev.headwater.error.ErrorCode;
import dev.headwater.error.HeadwaterException;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Sources and computed fields that fail. */
final class FailuresTest {
  private final IOException lost = new IOException("connection lost");

  private static Views<BlogContext> users(Handlers.ById<Object, User, String, UserPlan> byId) {
    return Views.of(
            SourceRegistry.<BlogContext>of(
                SourceExecutor.of("Users", UserDefinition.VIEW, Object.class).byId(byId).build()),
            BlogContext.class)
        .build(KEYS);
  }

  private void assertSourceFails(Views<BlogContext> views) {
    assertThatThrownBy(() -> views.byId(UserDefinition.VIEW, "u1", Selection.of("name"), ANN))
        .hasMessage(
            "[HW921] source Users failed at byId of view 'User': java.io.IOException: connection"
                + " lost")
        .hasCause(lost);
  }

  @Test
  void aSource() {
    assertSourceFails(
        users(
            (id, plan, context) -> {
              throw lost;
            }));
    assertSourceFails(
        users((id, plan, context) -> SourceExecutor.await(CompletableFuture.failedStage(lost))));
  }

  @Test
  void aSourceThatHasACodeForIt() {
    HeadwaterException coded = new HeadwaterException(ErrorCode.MALFORMED_ID, "coded");
    Views<BlogContext> views =
        users(
            (id, plan, context) -> {
              throw coded;
            });
    assertThatThrownBy(() -> views.byId(UserDefinition.VIEW, "u1", Selection.of(), ANN))
        .isSameAs(coded);
  }

  @Test
  void aSourceThatIsInterrupted() {
    Views<BlogContext> views =
        users(
            (id, plan, context) -> {
              throw new InterruptedException("stop");
            });
    assertThatThrownBy(() -> views.byId(UserDefinition.VIEW, "u1", Selection.of(), ANN))
        .hasMessageStartingWith("[HW921]");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aComputedField() {
    Selection selection =
        Selection.of("excerpt").with(Arguments.of(Map.of("excerpt", Map.of("length", -1))));
    assertThatThrownBy(() -> new Blog().views().byId(PostDefinition.VIEW, "p1", selection, ANN))
        .hasMessageStartingWith(
            "[HW922] field 'excerpt' of view 'Post' failed:"
                + " java.lang.StringIndexOutOfBoundsException")
        .hasCauseInstanceOf(StringIndexOutOfBoundsException.class);
  }

  private static void assertCheckFails(String field) {
    assertThatThrownBy(
            () ->
                new Blog()
                    .views()
                    .byId(UserDefinition.VIEW, "u1", Selection.of(field), new BlogContext(null)))
        .isInstanceOf(HeadwaterException.class)
        .hasMessage(
            "[HW922] the check of '"
                + field
                + "' of view 'User' failed: java.lang.IllegalStateException: nobody is logged in")
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void aCheck() {
    assertCheckFails("email");
  }

  @Test
  void aCheckThatTakesItsTime() {
    assertCheckFails("initial");
  }
}
