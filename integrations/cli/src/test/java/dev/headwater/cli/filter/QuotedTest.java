package dev.headwater.cli.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QuotedTest {

  @Test
  void valuesMayStandInQuotes() {
    assertThat(Quoted.open(" a b ")).isEqualTo("a b");
    assertThat(Quoted.open("' a '")).isEqualTo(" a ");
    assertThat(Quoted.open("\"it's\"")).isEqualTo("it's");
    assertThat(Quoted.open("'it''s'")).isEqualTo("it's");
    assertThat(Quoted.open("it's")).isEqualTo("it's");
    assertThat(Quoted.open("'")).isEqualTo("'");
    assertThat(Quoted.open("")).isEmpty();
  }

  @Test
  void listsAreCutAtCommasOutsideOfQuotes() {
    assertThat(Quoted.list("a, b,c")).containsExactly("a", "b", "c");
    assertThat(Quoted.list("(a, 'b, c')")).containsExactly("a", "b, c");
    assertThat(Quoted.list("'a'', b', it's, c")).containsExactly("a', b", "it's", "c");
    assertThat(Quoted.list("a,")).containsExactly("a", "");
  }
}
