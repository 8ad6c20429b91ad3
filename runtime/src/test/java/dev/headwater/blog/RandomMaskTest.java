package dev.headwater.blog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.cursor.CursorKey;
import dev.headwater.cursor.Keyring;
import dev.headwater.json.JsonOutput;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Limits;
import dev.headwater.plan.Selection;
import dev.headwater.serve.Answer;
import dev.headwater.serve.SourceRegistry;
import dev.headwater.serve.Views;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever a client selects, it gets what it selected of the views, and nothing else of rows that
 * are full of what is in no view. {@code -Dmask.cases} tries more than usual.
 */
final class RandomMaskTest {
  private static final int CASES = Integer.getInteger("mask.cases", 3_000);
  private static final JsonMapper JSON = new JsonMapper();

  /** Everything that a path may have in it: fields, properties in no view, and neither. */
  private static final List<String> NAMES =
      List.of(
          "id",
          "title",
          "publishedAt",
          "author",
          "comments",
          "commentCount",
          "byline",
          "excerpt",
          "mine",
          "name",
          "email",
          "initial",
          "text",
          "secret",
          "authorId",
          "postId",
          "likes",
          "items",
          "node",
          "constructor",
          "toString",
          "__proto__",
          "getClass",
          "class",
          "hashCode",
          "*",
          "",
          " ",
          "Title",
          "author.name",
          "comments.author");

  /** The fields of each view, with the view that is below them, or nothing. */
  private static final Map<String, Map<String, String>> VIEWS =
      Map.of(
          "Post",
          Map.of(
              "id",
              "",
              "title",
              "",
              "publishedAt",
              "",
              "author",
              "User",
              "comments",
              "Comment",
              "commentCount",
              "",
              "byline",
              "",
              "excerpt",
              "",
              "mine",
              ""),
          "User",
          Map.of("id", "", "name", "", "email", "", "initial", ""),
          "Comment",
          Map.of("id", "", "text", "", "author", "User"));

  private final Random random = new Random(20);
  private final Views<BlogContext> views = views();

  /** What is expected of a view: a name for each field, and what is expected below it. */
  private static final class Shape extends TreeMap<String, Shape> {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void nothingButWhatIsSelected() {
    for (int i = 0; i < CASES; i++) {
      List<String> paths = paths();
      Shape expected = expected(paths);
      boolean self = random.nextBoolean();
      String json = answer(paths, new BlogContext(self ? "u1" : "nobody"));
      assertThat(json).as("%s", paths).doesNotContain("SECRET");
      if (!self) {
        assertThat(json).as("%s", paths).doesNotContain("ADDRESS");
      }
      JsonNode nodes = JSON.readTree(json);
      assertThat(nodes).hasSize(2);
      nodes.forEach(node -> assertShape(node, expected, "Post", paths));
    }
  }

  private String answer(List<String> paths, BlogContext context) {
    Selection selection =
        new Selection(paths, Arguments.of(Map.of("excerpt", Map.of("length", 3))));
    Answer<List<PostView>> answer =
        views.byIds(PostDefinition.VIEW, List.of("p1", "p2"), selection, context);
    JsonOutput out = new JsonOutput();
    answer.write(out);
    return out.toString();
  }

  private static void assertShape(JsonNode node, Shape expected, String view, List<String> paths) {
    assertThat(node.propertyNames())
        .as("%s", paths)
        .containsExactlyInAnyOrderElementsOf(expected.keySet());
    for (Map.Entry<String, Shape> field : expected.entrySet()) {
      String below = VIEWS.getOrDefault(view, Map.of()).getOrDefault(field.getKey(), "");
      JsonNode value = node.path(field.getKey());
      if (below.equals("Comment")) {
        value
            .path("items")
            .forEach(i -> assertShape(i.path("node"), field.getValue(), below, paths));
      } else if (!below.isEmpty()) {
        assertShape(value, field.getValue(), below, paths);
      } else {
        assertThat(value.isContainer()).as("%s", paths).isFalse();
      }
    }
  }

  private List<String> paths() {
    List<String> paths = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      StringBuilder path = new StringBuilder(name());
      while (random.nextInt(3) > 0 && path.length() < 60) {
        path.append('.').append(name());
      }
      paths.add(path.toString());
    }
    return paths;
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  /** The rules of selection, written down once more. */
  private static Shape expected(List<String> paths) {
    Shape root = new Shape();
    root.put("id", new Shape());
    for (String path : paths) {
      Shape at = root;
      String view = "Post";
      String[] names = path.split("\\.", -1);
      for (int i = 0; i < names.length; i++) {
        String below = VIEWS.getOrDefault(view, Map.of()).get(names[i]);
        if (below == null || (below.isEmpty() && i < names.length - 1)) {
          break;
        }
        at = at.computeIfAbsent(names[i], name -> new Shape());
        if (!below.isEmpty()) {
          at.computeIfAbsent("id", name -> new Shape());
          view = below;
        }
      }
    }
    return root;
  }

  private static Views<BlogContext> views() {
    PostSource posts = new PostSource();
    UserSource users = new UserSource();
    CommentSource comments = new CommentSource();
    users.users.put("u1", new User("u1", "Ann", "ADDRESS1"));
    for (String id : List.of("p1", "p2")) {
      posts.posts.add(new Post(id, "Title of " + id, Instant.EPOCH, "u1", "SECRET" + id));
      User author = new User("u2", "Bob", "ADDRESS2");
      comments.comments.add(new Comment("c" + id, id, "Yes", 77_000_001, author));
      comments.comments.add(new Comment("d" + id, id, "No", 77_000_002, author));
    }
    return Views.of(
            SourceRegistry.<BlogContext>of(
                PostSourceExecutor.of(posts),
                UserSourceExecutor.of(users),
                CommentSourceExecutor.of(comments)),
            BlogContext.class)
        .limits(Limits.defaults().depth(50))
        .build(Keyring.of(CursorKey.of(7, new byte[32])));
  }
}
