package dev.headwater.samples.social.comment;

import dev.headwater.plan.Arguments;
import dev.headwater.samples.social.PageArguments;
import dev.headwater.view.NativePage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A search for comments that contain a text, the newest first.
 *
 * @param text empty if nothing is to be found
 * @param after the id of the comment that the page is after; empty if that of none
 */
public record CommentSearch(String text, int size, String after) {
  private static final String SPACES = "\t\n\u000b\f\r ";
  private static final int USUAL = 20;

  /** What is asked for. */
  public static CommentSearch of(Arguments arguments) {
    String text = arguments.value("query") instanceof String query ? trimmed(query) : "";
    if (text.isEmpty()) {
      return new CommentSearch("", USUAL, "");
    }
    int size = arguments.isGiven("first") ? PageArguments.size(arguments.value("first")) : USUAL;
    String after = arguments.value("after") instanceof String id ? id : "";
    return new CommentSearch(text, size, after);
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && SPACES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && SPACES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The page of some comments. */
  public NativePage<Comment> page(List<Comment> comments) {
    if (text.isEmpty()) {
      return new NativePage<>(List.of(), List.of(), false, false, null, null, Map.of());
    }
    List<Comment> matches =
        comments.stream()
            .filter(comment -> comment.content().contains(text))
            .sorted(CommentCursors.BY_CREATED_AT_AND_ID.comparator())
            .toList();
    int from = indexOfAfter(matches) + 1;
    int to = (int) Math.min((long) from + size, matches.size());
    List<Comment> items = matches.subList(from, to);
    List<String> ids = items.stream().map(Comment::id).toList();
    boolean hasPrevious = !after.isEmpty();
    @Nullable String next = ids.isEmpty() ? null : ids.get(ids.size() - 1);
    @Nullable String previous = ids.isEmpty() || !hasPrevious ? null : ids.get(0);
    return new NativePage<>(items, ids, to < matches.size(), hasPrevious, next, previous, Map.of());
  }

  private int indexOfAfter(List<Comment> matches) {
    return IntStream.range(0, matches.size())
        .filter(i -> matches.get(i).id().equals(after))
        .findFirst()
        .orElse(-1);
  }
}
