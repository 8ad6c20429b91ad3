package dev.headwater.http;

import static dev.headwater.http.Requests.operations;
import static dev.headwater.http.Requests.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.blog.BlogContext;
import dev.headwater.http.blog.BlogApi;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What is refused beyond the protocol, and not of compatible views. */
final class RequestLimitsTest {
  private static final String VIEWER =
      "{'id': '1', 'kind': 'query', 'name': 'viewer', 'select': []}";

  private final BlogApi blog = new BlogApi();
  private final FateHandler<BlogContext> limited = FateHandler.of(blog.api(), BlogApi::context);
  private final FateHandler<BlogContext> compatible =
      FateHandler.of(blog.compatible(), BlogApi::context);

  private static String viewers(int count) {
    return operations(String.join(",", Collections.nCopies(count, VIEWER)));
  }

  @Test
  void tooManyOperations() {
    assertThat(post(limited, viewers(50)).status()).isEqualTo(200);
    assertThat(post(limited, viewers(51)).rejection())
        .isEqualTo("400 BAD_REQUEST: Request has too many operations: 51, but at most 50 may be.");
    assertThat(post(compatible, viewers(500)).status()).isEqualTo(200);
  }

  @Test
  void whatIsWrongAboutTheEnvelopeComesFirst() {
    String request = viewers(51).replace("\"version\": 1", "\"version\": 2");
    assertThat(post(limited, request).rejection()).contains("Invalid Fate protocol request.");
  }

  @Test
  void tooManyBytes() {
    String large = " ".repeat(1 << 20);
    assertThat(post(limited, viewers(1) + large).rejection())
        .isEqualTo("413 BAD_REQUEST: Request body is too large; it may have 1048576 bytes.");
    assertThat(post(compatible, viewers(1) + large).status()).isEqualTo(200);
  }

  @Test
  void tooDeep() {
    // The request, its operations and the operation are three already.
    String echo = "{'id': '1', 'kind': 'mutation', 'name': 'echo', 'select': [], 'input': 0}";
    String deep = "[".repeat(97) + "]".repeat(97);
    assertThat(post(limited, operations(echo.replace("0}", deep + "}"))).status()).isEqualTo(200);
    assertThat(post(limited, operations(echo.replace("0}", "[" + deep + "]}"))).rejection())
        .isEqualTo(
            "400 BAD_REQUEST: Request body is nested too deeply; at most 100 arrays and objects may"
                + " be inside each other.");
  }

  @Test
  void aClientsMistakeIsNoInternalError() {
    String wrong =
        "{'id': '1', 'kind': 'list', 'name': 'posts', 'select': [], 'args': {'first': 0}}";
    assertThat(post(limited, operations(wrong)).text()).contains("BAD_REQUEST");
    assertThat(post(compatible, operations(wrong)).text()).contains("INTERNAL_ERROR");
  }

  @Test
  void limitsAreAtLeastOne() {
    assertThatThrownBy(() -> RequestLimits.defaults().operations(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limits are at least 1: bodyBytes 1048576, operations 0, depth 100");
  }
}
