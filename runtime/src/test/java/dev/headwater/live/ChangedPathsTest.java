package dev.headwater.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 16.5 of the protocol: what a change affects. */
final class ChangedPathsTest {
  private static List<String> affected(List<String> select, String... changed) {
    return ChangedPaths.affected(select, List.of(changed), List.of("slug"));
  }

  @Test
  void pathsThatContainEachOther() {
    List<String> select = List.of("auth", "author.name", "authors", "author");
    assertThat(affected(select, "author")).containsExactly("author.name", "author", "slug");
    assertThat(affected(select, "author.name.first"))
        .containsExactly("author.name", "author", "slug");
    assertThat(affected(select, "authors.x", "auth")).containsExactly("auth", "authors", "slug");
  }

  @Test
  void nothingIsAffected() {
    assertThat(affected(List.of("title"), "titles", "titl", "title ")).isEmpty();
    assertThat(affected(List.of("title"))).isEmpty();
    assertThat(affected(List.of("title", ""), "")).isEmpty();
    assertThat(affected(List.of(), "title")).isEmpty();
  }

  @Test
  void idsOnTheWay() {
    List<String> select =
        List.of(
            "post.comments.id",
            "post.id",
            "id",
            "post.comments.author.id",
            "posts.id",
            "post.comments.text",
            "post.comments.text",
            "slug");
    assertThat(affected(select, "post.comments.text"))
        .containsExactly("post.comments.text", "slug", "post.comments.id", "post.id");
    assertThat(affected(select, "post"))
        .containsExactly(
            "post.comments.id", "post.id", "post.comments.author.id", "post.comments.text", "slug");
    assertThat(affected(List.of("slug", "a"), "a", "slug")).containsExactly("slug", "a");
  }

  @Test
  void severalKeys() {
    assertThat(ChangedPaths.affected(List.of("b", "a"), List.of("a"), List.of("x", "b")))
        .containsExactly("a", "x", "b");
  }
}
