package dev.headwater.samples.social.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.headwater.plan.Arguments;
import dev.headwater.samples.social.PageArguments;
import dev.headwater.samples.social.store.Table;
import dev.headwater.view.NativePage;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Published posts, those with most likes first.
 *
 * @param cursor null if the page is at an end of the list
 */
public record TrendingPosts(
    boolean backward, int size, boolean hasCursor, @Nullable Object cursor, double minLikes) {
  private static final int USUAL = 20;

  /** What stands before an id in a cursor, so that not any base64 is one. */
  private static final String MARK = "trending:";

  private static final Comparator<Post> ORDER =
      Comparator.comparingDouble(Post::likes).reversed().thenComparing(Post::id);

  /** What is asked for. */
  public static TrendingPosts of(Arguments arguments) {
    boolean first = arguments.isGiven("first");
    boolean last = arguments.isGiven("last");
    int size = USUAL;
    if (first) {
      size = PageArguments.size(arguments.value("first"));
    }
    if (last) {
      size = PageArguments.size(arguments.value("last"));
    }
    if (first && last) {
      throw PageArguments.wrongSize();
    }
    if (arguments.isGiven("after") && arguments.isGiven("before")) {
      throw PageArguments.wrongCursor();
    }
    boolean backward = arguments.isGiven("before") || last;
    String name = backward ? "before" : "after";
    double minLikes =
        arguments.value("minLikes") instanceof Number least
            ? least.doubleValue()
            : Double.NEGATIVE_INFINITY;
    return new TrendingPosts(
        backward, size, arguments.isGiven(name), arguments.value(name), minLikes);
  }

  /** The page of the posts of a table. */
  public NativePage<Post> page(Table<String, Post> table) {
    String id = hasCursor ? postId(table) : null;
    List<Post> posts =
        table.all().stream()
            .filter(post -> post.published() && post.likes() >= minLikes)
            .sorted(ORDER)
            .toList();
    int at =
        IntStream.range(0, posts.size())
            .filter(i -> posts.get(i).id().equals(id))
            .findFirst()
            .orElse(-1);
    return backward
        ? before(posts.subList(0, at < 0 ? posts.size() : at))
        : after(posts.subList(at + 1, posts.size()));
  }

  private NativePage<Post> after(List<Post> remaining) {
    int to = Math.min(size, remaining.size());
    return page(remaining.subList(0, to), remaining.size() > size, hasCursor);
  }

  private NativePage<Post> before(List<Post> remaining) {
    int from = Math.max(0, remaining.size() - size);
    return page(remaining.subList(from, remaining.size()), hasCursor, remaining.size() > size);
  }

  private static NativePage<Post> page(List<Post> items, boolean hasNext, boolean hasPrevious) {
    List<String> cursors = items.stream().map(post -> cursor(post.id())).toList();
    @Nullable String next = cursors.isEmpty() ? null : cursors.get(cursors.size() - 1);
    @Nullable String previous = cursors.isEmpty() || !hasPrevious ? null : cursors.get(0);
    return new NativePage<>(items, cursors, hasNext, hasPrevious, next, previous, Map.of());
  }

  private static String cursor(String id) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + id).getBytes(UTF_8));
  }

  /** The id of the post that the cursor is of, which may be too few of the likes asked for. */
  private String postId(Table<String, Post> table) {
    if (cursor instanceof String text) {
      for (Post post : table.all()) {
        if (cursor(post.id()).equals(text)) {
          return post.id();
        }
      }
    }
    throw PageArguments.wrongCursor();
  }
}
