package dev.headwater.serve;

import static dev.headwater.blog.Blog.ANN;
import static dev.headwater.blog.Blog.KEYS;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.blog.Blog;
import dev.headwater.blog.BlogContext;
import dev.headwater.blog.CommentDefinition;
import dev.headwater.blog.Post;
import dev.headwater.blog.PostDefinition;
import dev.headwater.blog.PostPlan;
import dev.headwater.blog.User;
import dev.headwater.blog.UserDefinition;
import dev.headwater.blog.UserPlan;
import dev.headwater.plan.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with views and sources is told before the first request. */
final class StartUpTest {

  private static SourceExecutor<Object, User, String, UserPlan> users(String name) {
    return SourceExecutor.of(name, UserDefinition.VIEW, Object.class)
        .byId((id, plan, context) -> null)
        .build();
  }

  private static SourceExecutor<Object, Post, String, PostPlan> posts() {
    return SourceExecutor.of("Posts", PostDefinition.VIEW, Object.class)
        .byIds((ids, plan, context) -> List.of())
        .build();
  }

  private static void assertFails(SourceRegistry<BlogContext> registry, String message) {
    assertThatThrownBy(() -> Views.of(registry, BlogContext.class).build(KEYS)).hasMessage(message);
  }

  @Test
  void twoSourcesOfOneView() {
    SourceRegistry<Object> one = SourceRegistry.of(users("One"));
    assertThatThrownBy(() -> one.and(SourceRegistry.of(users("Other"))))
        .hasMessage(
            "[HW803] view 'User' has two sources, One of User and Other of User; register one of"
                + " them");
  }

  @Test
  void aSourceThatIsMissing() {
    assertFails(
        SourceRegistry.of(posts()),
        "[HW804] 'author' of view 'Post' needs byIds of a source of 'User', which is not"
            + " registered; there are sources of [Post]");
  }

  @Test
  void aSourceThatCannotDoWhatARelationNeeds() {
    SourceExecutor<Object, ?, ?, ?> comments =
        SourceExecutor.of("Comments", CommentDefinition.VIEW, Object.class)
            .byId((id, plan, context) -> null)
            .build();
    assertFails(
        SourceRegistry.of(posts(), users("Users"), comments),
        "[HW805] 'comments' of view 'Post' needs byParents postId byLikesAndId, which source"
            + " Comments of Comment does not have; add a method for it");
  }

  @Test
  void aRequestForWhatTheSourceCannotDo() {
    Blog blog = new Blog();
    assertThatThrownBy(
            () -> blog.views().connection(UserDefinition.VIEW, Selection.of("name"), ANN))
        .hasMessageStartingWith("[HW805]")
        .hasMessageContainingAll("UserSource", "User", "connection");
    assertThatThrownBy(
            () -> blog.views().byId(CommentDefinition.VIEW, "c1", Selection.of("text"), ANN))
        .hasMessageStartingWith("[HW805]")
        .hasMessageContainingAll("CommentSource", "Comment", "byId");
  }

  @Test
  void anotherContext() {
    SourceRegistry<String> registry = SourceRegistry.of(users("Users"));
    assertThatThrownBy(() -> Views.of(registry, String.class).build(KEYS))
        .hasMessage(
            "[HW806] view 'User' takes a dev.headwater.blog.BlogContext, but requests have a"
                + " java.lang.String; let all take the same, or a supertype of it");
  }

  @Test
  void anUnknownName() {
    SourceRegistry<BlogContext> sources = new Blog().sources();
    assertThatThrownBy(() -> sources.byName("Psot"))
        .hasMessage(
            "[HW802] no source of view 'Psot'; there are sources of [Post, User, Comment]; did you"
                + " mean 'Post'?");
  }
}
