package dev.headwater.processor.generated;

import static dev.headwater.processor.testing.Golden.assertGolden;

import org.junit.jupiter.api.Test;

/** Each form of generated code once, as exact text. */
final class GoldenFormsTest {

  @Test
  void library() {
    assertGolden("library");
  }
}
