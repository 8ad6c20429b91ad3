package dev.headwater.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Golden;
import dev.headwater.processor.testing.LoadedClasses;
import dev.headwater.processor.testing.Processors;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Views with any JSON, pages cut elsewhere, fields left out, plans taken, and types shared. */
final class ShownJsonTest {
  private static final String MUSEUM = "museum.Museum";
  private static final Map<String, ?> GREETED =
      Map.of("greeting", Map.of("word", "Hi"), "word", "of the operation");
  private static final Map<CompilerKind, LoadedClasses> COMPILED =
      new EnumMap<>(CompilerKind.class);

  private static LoadedClasses museum(CompilerKind compiler) {
    return COMPILED.computeIfAbsent(
        compiler,
        kind ->
            Compilation.of(kind, Processors.HEADWATER, Golden.sources("museum"))
                .strict()
                .run()
                .load());
  }

  private static String show(
      CompilerKind compiler, String id, boolean guide, Map<String, ?> arguments, String... paths) {
    Object shown =
        museum(compiler).callStatic(MUSEUM, "show", id, guide, List.of(paths), arguments);
    return String.valueOf(shown).replace('"', '\'').replace("'id':'" + id + "'", "#");
  }

  private static String vase(CompilerKind compiler, String... paths) {
    return show(compiler, "vase", true, Map.of(), paths);
  }

  private static String box(CompilerKind compiler, String... paths) {
    return show(compiler, "box", true, Map.of(), paths);
  }

  @ParameterizedTest
  @EnumSource
  void anyJsonIsShownAsItIs(CompilerKind compiler) {
    assertThat(vase(compiler, "metadata", "notes", "topics"))
        .isEqualTo("{#,'metadata':{'b':1},'notes':[null,'x'],'topics':['clay','old']}");
    assertThat(box(compiler, "metadata", "notes", "topics", "nothing"))
        .isEqualTo("{#,'metadata':null,'notes':[],'topics':[],'nothing':null}");
  }

  @ParameterizedTest
  @EnumSource
  void checksAndComputedFieldsTakeThePlan(CompilerKind compiler) {
    assertThat(vase(compiler, "labels")).isEqualTo("{#,'labels':null}");
    assertThat(vase(compiler, "labels", "title"))
        .isEqualTo("{#,'title':'A vase','labels':[1,true]}");
    assertThat(vase(compiler, "greeting"))
        .isEqualTo("{#,'greeting':['not called','A vase',false]}");
    assertThat(show(compiler, "box", true, GREETED, "called", "greeting"))
        .isEqualTo("{#,'greeting':['called','Hi',true]}");
    assertThat(vase(compiler, "shown.seen", "shown.shape"))
        .contains("'node':{'shape':{'sides':3},'seen':'shape,seen'}");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNullIsLeftOutButNotWhatIsRefused(CompilerKind compiler) {
    assertThat(vase(compiler, "called")).isEqualTo("{#,'called':'Vasily'}");
    assertThat(box(compiler, "called")).isEqualTo("{#}");
    assertThat(vase(compiler, "title", "secrets"))
        .isEqualTo("{#,'title':'A vase','secrets':[{'b':1},{'b':1}]}");
    assertThat(box(compiler, "title", "secrets", "nothing"))
        .isEqualTo("{#,'title':'A box','nothing':null}");
    assertThat(show(compiler, "box", false, Map.of(), "title", "secrets"))
        .isEqualTo("{#,'title':'A box','secrets':null}");
    assertThat(show(compiler, "vase", false, Map.of(), "secrets")).isEqualTo("{#,'secrets':null}");
  }

  @ParameterizedTest
  @EnumSource
  void pagesCutElsewhereAreShownAsTheyAre(CompilerKind compiler) {
    assertThat(show(compiler, "vase", true, Map.of("pieces", Map.of("first", 1)), "pieces.shape"))
        .isEqualTo(
            "{#,'pieces':{'items':[{'node':{'shape':{'sides':1}}},{'node':{'shape':{'sides':2}}}],"
                + "'pagination':{'hasNext':true,'hasPrevious':false,'nextCursor':'pos-2'},"
                + "'total':7}}");
    assertThat(box(compiler, "pieces.shape")).isEqualTo("{#,'pieces':null}");
  }

  @ParameterizedTest
  @EnumSource
  void viewsShareAType(CompilerKind compiler) {
    assertThat(museum(compiler).callStatic(MUSEUM, "types"))
        .isEqualTo("Exhibit Exhibit ExhibitCard Part");
    assertThat(museum(compiler).callStatic(MUSEUM, "card", "vase", List.of("metadata", "length")))
        .isEqualTo("{\"id\":\"vase\",\"metadata\":{\"b\":1},\"length\":6}");
    assertThat(museum(compiler).callStatic(MUSEUM, "card", "box", List.of("length", "title")))
        .isEqualTo("{\"id\":\"box\"}");
  }

  @ParameterizedTest
  @EnumSource
  void typedResultsHoldTheSame(CompilerKind compiler) {
    LoadedClasses classes = museum(compiler);
    Object vase = classes.callStatic(MUSEUM, "typed", "vase");

    assertThat(classes.call(vase, "metadata")).hasToString("{\"b\":1}");
    assertThat(classes.call(vase, "topics")).isEqualTo(List.of("clay", "old"));
    assertThat((List<?>) classes.call(vase, "pieces")).hasSize(2);
  }
}
