package dev.headwater.serve;

import static dev.headwater.blog.Blog.ANN;
import static dev.headwater.blog.Blog.KEYS;
import static dev.headwater.serve.Answers.json;
import static dev.headwater.serve.Answers.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.blog.BlogContext;
import dev.headwater.blog.User;
import dev.headwater.blog.UserDefinition;
import dev.headwater.order.Direction;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import dev.headwater.view.NativePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Cursors of a store's own reach the client, and come back, as they are. */
final class NativePagesTest {
  private final List<String> asked = new ArrayList<>();

  private final Views<BlogContext> views =
      Views.of(
              SourceRegistry.<BlogContext>of(
                  SourceExecutor.of("Store", UserDefinition.VIEW, Object.class)
                      .nativeConnection(
                          (cursor, window, plan, context) -> {
                            asked.add(cursor + " " + window.direction() + " " + window.take());
                            List<User> rows = List.of(new User("u1", "Ann", ""));
                            return window.direction() == Direction.BACKWARD
                                ? new NativePage<>(rows, "§next", "§prev")
                                : NativePage.of(rows, cursor == null ? "§2=/" : null);
                          })
                      .build()),
              BlogContext.class)
          .build(KEYS);

  private JsonNode page(Map<String, ?> arguments) {
    Selection selection = Selection.of("name").with(Arguments.of(arguments));
    return json(views.connection(UserDefinition.VIEW, selection, ANN));
  }

  @Test
  void forward() {
    assertThat(page(Map.of("first", 5)))
        .isEqualTo(
            parse(
                """
                {'items': [{'node': {'id': 'u1', 'name': 'Ann'}}],
                 'pagination': {'hasNext': true, 'hasPrevious': false, 'nextCursor': '§2=/'}}
                """));
    assertThat(page(Map.of("after", "§2=/")).path("pagination"))
        .isEqualTo(parse("{'hasNext': false, 'hasPrevious': false}"));
    assertThat(asked).containsExactly("null FORWARD 6", "§2=/ FORWARD 21");
  }

  @Test
  void backward() {
    assertThat(page(Map.of("last", 5, "before", "§2=/")).path("pagination"))
        .isEqualTo(
            parse(
                """
                {'hasNext': true, 'hasPrevious': true, 'nextCursor': '§next',
                 'previousCursor': '§prev'}
                """));
    assertThat(asked).containsExactly("§2=/ BACKWARD 6");
  }

  @Test
  void asTypedObjects() {
    var page = views.connection(UserDefinition.VIEW, Selection.of("name"), ANN).result();
    assertThat(page).extracting(user -> user.name()).containsExactly("Ann");
    assertThat(page.cursor(0)).isNull();
    assertThat(page.pagination().nextCursor()).isEqualTo("§2=/");
  }
}
