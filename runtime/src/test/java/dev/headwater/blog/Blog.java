package dev.headwater.blog;

import dev.headwater.cursor.CursorKey;
import dev.headwater.cursor.Keyring;
import dev.headwater.plan.Limits;
import dev.headwater.serve.SourceRegistry;
import dev.headwater.serve.Views;
import dev.headwater.serve.ViewsBuilder;
import java.time.Instant;

/**
 * A small blog whose sources count their calls. In their order, the posts are p4, which is not
 * published, p1, p2, p3, and p5, whose author is gone. p1 has seven comments, p2 has one.
 */
public final class Blog {
  public static final Keyring KEYS = Keyring.of(CursorKey.of(1, new byte[32]));
  public static final BlogContext ANN = new BlogContext("u1");

  private final PostSource posts = new PostSource();
  private final UserSource users = new UserSource();
  private final CommentSource comments = new CommentSource();

  public Blog() {
    users.users.put("u1", new User("u1", "Ann", "ann@example.org"));
    users.users.put("u2", new User("u2", "Bob", "bob@example.org"));
    post(5, "gone");
    post(3, "u2");
    post(1, "u1");
    post(2, "u1");
    posts.posts.add(new Post("p4", "Title 4", null, "u2", "secret"));
    for (int i = 7; i >= 1; i--) {
      comment("c" + i, "p1", 10 - i);
    }
    comment("d1", "p2", 1);
  }

  private void post(int number, String author) {
    Instant published = Instant.ofEpochSecond(-number);
    posts.posts.add(new Post("p" + number, "Title " + number, published, author, "secret"));
  }

  private void comment(String id, String post, int likes) {
    User author = new User("u2", "Bob", "bob@example.org");
    comments.comments.add(new Comment(id, post, "Text of " + id, likes, author));
  }

  public SourceRegistry<BlogContext> sources() {
    return SourceRegistry.of(
        PostSourceExecutor.of(posts),
        UserSourceExecutor.of(users),
        CommentSourceExecutor.of(comments));
  }

  public ViewsBuilder<BlogContext> builder() {
    return Views.of(sources(), BlogContext.class);
  }

  public Views<BlogContext> views() {
    return builder().build(KEYS);
  }

  public Views<BlogContext> views(Limits limits) {
    return builder().limits(limits).build(KEYS);
  }

  public int postCalls() {
    return posts.calls;
  }

  public int userCalls() {
    return users.calls.get();
  }

  public int commentCalls() {
    return comments.calls;
  }

  public int calls() {
    return postCalls() + userCalls() + commentCalls();
  }
}
