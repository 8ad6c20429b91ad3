package dev.headwater.processor.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.processor.testing.Aggregating;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an incremental build writes anew: the files of what has changed, and the registry. */
final class AggregatingTest {
  private static final String POST_VIEW =
      """
      @DataView(of = Post.class) @OrderBy("title")
      public interface PostView {
        String id();
        @Relation(localKey = "authorId") UserView author();
        @Computed static int size(@Need String title) { return title.length(); }
      }
      """;
  private static final String USER_SOURCE =
      """
      @Source(UserView.class)
      public class UserSource { @ById @Nullable User one(String id) { return null; } }
      """;
  private static final List<SourceFile> SOURCES =
      Stream.of(
              "public record User(String id, String name) {}",
              "public record Post(String id, String title, String authorId) {}",
              """
              @DataView(of = User.class)
              public interface UserView {
                String id();
                @Relation(foreignKey = "authorId") List<PostView> posts();
                @Computed static int count(@Count("posts") int posts) { return posts; }
              }
              """,
              POST_VIEW,
              USER_SOURCE,
              """
              @Source(PostView.class)
              public class PostSource {
                @ByParents("authorId") List<Post> of(
                    List<String> authors, dev.headwater.order.Window<Post> window) {
                  return List.of();
                }
                @CountByParents("authorId") Map<String, Integer> counts(List<String> authors) {
                  return Map.of();
                }
              }
              """,
              "@Entity public record Tag(@Id String name) {}")
          .map(SourceFile::of)
          .toList();

  private static Set<String> writtenAfter(String changed) {
    return Aggregating.writtenAgain(Processors.HEADWATER, SourceFile.of(changed), SOURCES);
  }

  @Test
  void ofAView() {
    assertThat(writtenAfter(POST_VIEW.replace("String id();", "String id(); String title();")))
        .containsExactly(
            "test.HeadwaterRegistry",
            "test.PostCursors",
            "test.PostDefinition",
            "test.PostNode",
            "test.PostPlan");
  }

  @Test
  void ofASource() {
    assertThat(writtenAfter(USER_SOURCE.replace("one(String id)", "one(UserPlan plan, String id)")))
        .containsExactly("test.HeadwaterRegistry", "test.UserSourceExecutor");
  }
}
