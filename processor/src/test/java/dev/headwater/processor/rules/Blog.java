package dev.headwater.processor.rules;

import dev.headwater.processor.testing.Problems;
import java.util.stream.Stream;

/** Rows and views that the tests of views share: a blog has posts, a post has comments. */
final class Blog {
  private static final String[] SHARED = {
    "public enum State { OPEN, CLOSED }",
    "public record Money(BigDecimal amount, String currency) {}",
    "public record App(String viewer) {}",
    "public record User(String id, String name, @Nullable String email) {}",
    """
    public record Comment(
        String id, String postId, String text, @Nullable Integer rank, State state, byte[] raw) {}
    """,
    "public record Tagging(String id, String postId, String tagId) {}",
    "public record Tag(String id, String label) {}",
    """
    public record Post(
        String id, String title, @Nullable String subtitle, int likes, Instant createdAt,
        @Nullable Instant closedAt, State state, boolean open, Money price, byte[] raw,
        String authorId, long blogId, @Nullable User editor, List<Comment> comments,
        List<String> words, Map<String, String> extra) {}
    """,
    "public record Seat(int row, int number, String postId, User owner) {}",
    "@DataView(of = User.class) public interface UserView { String id(); String name(); }",
    """
    @DataView(of = Comment.class) @OrderBy("rank desc nulls last") @PageSize(5)
    public interface CommentView { String id(); String text(); }
    """,
    "@DataView(of = Tagging.class) public interface TaggingView { String id(); }",
    "@DataView(of = Tag.class) public interface TagView { String id(); String label(); }",
    """
    @DataView(of = Seat.class, id = {"row", "number"})
    public interface SeatView { int row(); int number(); }
    """,
  };

  private Blog() {}

  /** Demands what the comments of the sources say, over these rows and views. */
  static void assertBlog(String... sources) {
    Problems.assertProblems(
        Stream.concat(Stream.of(SHARED), Stream.of(sources)).toArray(String[]::new));
  }
}
