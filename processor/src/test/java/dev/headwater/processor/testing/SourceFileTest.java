package dev.headwater.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceFileTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class A {}                                     | test/A.java",
        "// class B\\nrecord A() {}                     | test/A.java",
        "class A {}\\npublic final class B {}           | test/B.java",
        "@Entity(name = \"x\") record A() {}            | test/A.java",
        "package a.b;\\nclass A {\\n  class B {}\\n}    | a/b/A.java",
        "/* a */ package a;\\n@interface B {}           | a/B.java",
        "package a;                                     | a/package-info.java",
        "record Größe() {}                              | test/Größe.java",
      })
  void isNamedAfterItsType(String text, String path) {
    assertThat(SourceFile.of(text.replace("\\n", "\n")).path()).isEqualTo(path);
  }
}
