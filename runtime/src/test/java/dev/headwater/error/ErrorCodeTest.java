package dev.headwater.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ErrorCodeTest {

  @ParameterizedTest
  @EnumSource
  void hasASectionWithAnExample(ErrorCode code) throws IOException {
    String all = Files.readString(Path.of("..", "docs", "errors.md"));
    List<String> sections =
        Arrays.stream(all.split("(?m)^## ", -1))
            .filter(section -> section.startsWith(code.code() + " "))
            .toList();
    assertThat(sections).singleElement().asString().contains("```text\n", code.code());
  }

  @Test
  void codesAreDistinct() {
    assertThat(ErrorCode.values()).extracting(ErrorCode::code).doesNotHaveDuplicates();
  }

  @Test
  void messagesStartWithTheCode() {
    HeadwaterException e = new HeadwaterException(ErrorCode.NULL_VALUE, "what");
    assertThat(e).hasMessage("[HW501] what");
    assertThat(e.code()).isEqualTo(ErrorCode.NULL_VALUE);
  }

  @Test
  void nearNamesAreSuggested() {
    List<String> names = List.of("issues", "forks");
    assertThat(NearestName.hint("isues", names)).isEqualTo("; did you mean 'issues'?");
    assertThat(NearestName.hint("ISSUES", names)).isEqualTo("; did you mean 'issues'?");
    assertThat(NearestName.hint("members", names)).isEmpty();
    assertThat(NearestName.hint("x", List.of())).isEmpty();
  }
}
