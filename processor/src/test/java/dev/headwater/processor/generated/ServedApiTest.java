package dev.headwater.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.api.Operation;
import dev.headwater.input.Input;
import dev.headwater.plan.Arguments;
import dev.headwater.plan.Selection;
import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Golden;
import dev.headwater.processor.testing.LoadedClasses;
import dev.headwater.processor.testing.Processors;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An API that a test compiled, asked for real. */
final class ServedApiTest {
  private static final String SERVING = "library.reading.Serving";
  private static final Map<CompilerKind, LoadedClasses> COMPILED =
      new EnumMap<>(CompilerKind.class);

  /** A library with Ann and Bob, who have read three things. */
  private static LoadedClasses library(CompilerKind compiler) {
    LoadedClasses classes =
        COMPILED.computeIfAbsent(
            compiler,
            kind ->
                Compilation.of(kind, Processors.HEADWATER, Golden.sources("library"))
                    .strict()
                    .run()
                    .load());
    classes.callStatic(SERVING, "clear");
    classes.callStatic(SERVING, "reader", 1, "Bob", null, null);
    classes.callStatic(SERVING, "reader", 2, "Ann", null, null);
    for (int i = 1; i <= 3; i++) {
      classes.callStatic(SERVING, "review", 10 + i, 1, i, i == 3 ? null : (Integer) (10 * i));
    }
    return classes;
  }

  private static String answer(LoadedClasses classes, Operation operation) {
    return String.valueOf(classes.callStatic(SERVING, "answer", "Ann", List.of(operation)));
  }

  private static String query(LoadedClasses classes, String name, Selection selection) {
    return answer(classes, Operation.query("q", name, selection));
  }

  private static String list(LoadedClasses classes, String name, Selection selection) {
    return answer(classes, Operation.list("l", name, selection));
  }

  private static String mutation(LoadedClasses classes, String name, @Nullable Object input) {
    return answer(
        classes, Operation.mutation("m", name, Input.of(input), List.of("name", "greeting")));
  }

  private static Selection select(Map<String, ?> arguments, String... paths) {
    return new Selection(List.of(paths), Arguments.of(arguments));
  }

  private static String calls(LoadedClasses classes) {
    return classes.constant(SERVING, "CALLS").toString();
  }

  private static String done(String data) {
    return "[{\"id\":\"q\",\"ok\":true,\"data\":" + data.replace('\'', '"') + "}]";
  }

  private static String id(int number) {
    return "00000000-0000-0000-0000-00000000000" + number;
  }

  @ParameterizedTest
  @EnumSource
  void listsAreThoseOfTheSourceInTheirOrder(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);

    assertThat(list(classes, "reviews", select(Map.of("first", 2), "stars")))
        .contains("\"hasNext\":true")
        .containsSubsequence("\"stars\":3", "\"stars\":2")
        .doesNotContain("\"stars\":1");
    assertThat(list(classes, "liked.reviews", select(Map.of(), "stars")))
        .containsSubsequence("\"stars\":3", "\"stars\":2", "\"stars\":1");
    assertThat(list(classes, "topics", select(Map.of())))
        .contains("\"code\":\"NOT_FOUND\"", "No list registered for 'topics'.");
  }

  @ParameterizedTest
  @EnumSource
  void queriesAreMasked(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);

    assertThat(query(classes, "self", select(Map.of(), "name", "tags")))
        .isEqualTo(done("{'id':'" + id(2) + "','name':'Ann','tags':['a','b2']}"));
    assertThat(query(classes, "reader.byName", select(Map.of("the-name", "Bob"), "name")))
        .isEqualTo(done("{'id':'" + id(1) + "','name':'Bob'}"));
    assertThat(query(classes, "reader.byName", select(Map.of("the-name", "Eve"), "name")))
        .isEqualTo(done("null"));
    assertThat(query(classes, "all", select(Map.of(), "name")))
        .isEqualTo(
            done("[{'id':'" + id(1) + "','name':'Bob'},{'id':'" + id(2) + "','name':'Ann'}]"));
    assertThat(calls(classes)).isEqualTo("[self [id, name, tags], all [id, name]]");
  }

  @ParameterizedTest
  @EnumSource
  void resultsOfNoViewAreJson(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);
    Map<String, ?> shelf = Map.of("name", "A", "place", Map.of("floor", 3));

    assertThat(query(classes, "size", select(Map.of(), "name"))).isEqualTo(done("2"));
    assertThat(query(classes, "shelf", select(Map.of("shelf", shelf, "shown", true))))
        .isEqualTo(done("'Shelf[name=A, place=Place[floor=3]] null'"));
    assertThat(
            query(
                classes,
                "shelf",
                select(
                    Map.of(
                        "shelf",
                        Map.of("name", "B"),
                        "beside",
                        Map.of("floor", 1),
                        "shown",
                        true))))
        .isEqualTo(done("'Shelf[name=B, place=null] Place[floor=1]'"));
    assertThat(list(classes, "none", select(Map.of()))).contains("\"data\":{\"items\":[]}");
  }

  @ParameterizedTest
  @EnumSource
  void nullIsNothingIfItIsSaidSo(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);
    String nothing = "[{\"id\":\"q\",\"ok\":true}]";

    assertThat(query(classes, "maybe", select(Map.of("id", id(9))))).isEqualTo(nothing);
    assertThat(query(classes, "maybe", select(Map.of("id", id(1)))))
        .isEqualTo(done("{'id':'" + id(1) + "'}"));
    assertThat(query(classes, "later", select(Map.of("name", "Eve")))).isEqualTo(nothing);
    assertThat(query(classes, "later", select(Map.of("name", "Ann"), "name")))
        .isEqualTo(done("{'id':'" + id(2) + "','name':'Ann'}"));
    assertThat(
            query(classes, "shelf", select(Map.of("shelf", Map.of("name", "A"), "shown", false))))
        .isEqualTo(nothing);
    assertThat(answer(classes, Operation.mutation("q", "echo", Input.NONE, List.of())))
        .isEqualTo(nothing);
  }

  @ParameterizedTest
  @EnumSource
  void customListsHaveTheirOwnPages(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);

    assertThat(list(classes, "sorted", select(Map.of("first", 1), "name")))
        .contains("\"name\":\"Ann\"", "\"hasNext\":true", "\"nextCursor\":\"1\"")
        .doesNotContain("Bob");
    assertThat(calls(classes)).isEqualTo("[sorted for Ann [id, name]]");
  }

  @ParameterizedTest
  @EnumSource
  void theInputOfAMutationHasTheArgumentsOfItsResult(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);
    Map<String, Object> greeting = Map.of("times", 1, "the-word", "ho", "mood", "GOOD", "salt", "");

    assertThat(
            mutation(
                classes,
                "reader.wish",
                Map.of("text", "peace", "args", Map.of("greeting", greeting))))
        .contains("\"name\":\"Ann\"")
        .contains("\"greeting\":\"ho");
    assertThat(calls(classes)).startsWith("[peace of Ann true, wish [");
    assertThat(
            mutation(
                classes,
                "reader.rename",
                Map.of("text", "Bob", "args", Map.of("salutation", "Sir"))))
        .contains(
            "\"code\":\"VALIDATION_ERROR\"",
            "\"path\":[\"greeting\",\"times\"]",
            "argument 'times'");
    assertThat(calls(classes)).endsWith("Sir Bob]");
    assertThat(mutation(classes, "reader.move", Map.of("name", "Eve")))
        .contains("\"code\":\"NOT_FOUND\",\"message\":\"Reader not found.\"");
    assertThat(mutation(classes, "echo", List.of(1L, "x"))).contains("\"data\":[1,\"x\"]");
  }

  @ParameterizedTest
  @EnumSource
  void failuresAreTheirsWhoseTheyAre(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);

    assertThat(mutation(classes, "close", null))
        .contains("\"code\":\"FORBIDDEN\",\"message\":\"It is open all night.\"");
    assertThat(query(classes, "reader.byName", select(Map.of())))
        .contains("\"code\":\"VALIDATION_ERROR\"", "\"path\":[\"the-name\"]");
    assertThat(query(classes, "maybe", select(Map.of())))
        .contains("\"code\":\"INTERNAL_ERROR\"")
        .doesNotContain("no id");
    assertThat(calls(classes)).isEqualTo("[query maybe: no id for [id]]");
  }

  @ParameterizedTest
  @EnumSource
  void theManifestHasWhatIsDeclared(CompilerKind compiler) {
    String manifest = String.valueOf(library(compiler).callStatic(SERVING, "manifest"));

    assertThat(manifest)
        .contains(
            "\"reviews\":{\"type\":\"Review\"}",
            "\"liked.reviews\":{\"type\":\"Review\"}",
            "\"none\":{\"type\":\"Reader\"}",
            "\"size\":{\"type\":\"Unknown\"}",
            "\"echo\":{\"type\":\"Debug\"}",
            "\"reader.wish\":{\"type\":\"Reader\"}")
        .endsWith(" Bell");
  }
}
