package dev.headwater.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.error.ClientException;
import dev.headwater.error.HeadwaterException;
import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Golden;
import dev.headwater.processor.testing.LoadedClasses;
import dev.headwater.processor.testing.Processors;
import dev.headwater.view.Connection;
import dev.headwater.view.IdCodec;
import dev.headwater.view.ViewDefinition;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Views that a test compiled, asked for real. */
final class ServedViewsTest {
  private static final String SERVING = "library.reading.Serving";
  private static final Map<CompilerKind, LoadedClasses> COMPILED =
      new EnumMap<>(CompilerKind.class);

  /** A library of three readers: 3 is a friend of 2, who is a friend of 1 and mentored by 3. */
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
    Object eve = reader(classes, 3, "Eve", null, null);
    Object bob = reader(classes, 2, "Bob", eve, 3);
    reader(classes, 1, "Ann", bob, 2);
    for (int i = 1; i <= 3; i++) {
      classes.callStatic(SERVING, "review", 10 + i, 1, i + 2, i == 3 ? null : (Integer) (10 * i));
    }
    classes.callStatic(SERVING, "link", 1, 1, 11, 2);
    classes.callStatic(SERVING, "link", 2, 1, 13, 1);
    classes.callStatic(SERVING, "link", 3, 1, 99, 3);
    return classes;
  }

  private static Object reader(
      LoadedClasses classes,
      int number,
      @Nullable String name,
      @Nullable Object friend,
      @Nullable Integer mentor) {
    return classes.callStatic(SERVING, "reader", number, name, friend, mentor);
  }

  private static String ann(LoadedClasses classes, String... paths) {
    return json(classes, 1, "Ann", Map.of(), paths);
  }

  private static String json(
      LoadedClasses classes, int id, String user, Map<String, ?> arguments, String... paths) {
    classes.call(calls(classes), "clear");
    return (String) classes.callStatic(SERVING, "json", id, user, List.of(paths), arguments);
  }

  private static List<?> calls(LoadedClasses classes) {
    return (List<?>) classes.constant(SERVING, "CALLS");
  }

  private static String id(int number) {
    return "\"00000000-0000-0000-0000-00000000000" + number + "\"";
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsShownThatWasNotSelected(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);

    assertThat(ann(classes)).isEqualTo("{'id':1}".replace("1", id(1)).replace('\'', '"'));
    assertThat(ann(classes, "tags", "nope", "name.more"))
        .isEqualTo("{\"id\":" + id(1) + ",\"tags\":[\"a\",\"b1\"]}");
    assertThat(calls(classes)).hasToString("[readers [id, tags]]");
    assertThat(ann(classes, "address", "moods", "former"))
        .endsWith(
            "\"address\":{\"town\":\"town1\",\"zip\":null,\"spot\":{\"x\":0.5,\"y\":1}},"
                + "\"moods\":null,\"former\":[]}");
  }

  @ParameterizedTest
  @EnumSource
  void needsAreFetchedAndNeverShown(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);

    assertThat(ann(classes, "later")).isEqualTo("{\"id\":" + id(1) + ",\"later\":6}");
    assertThat(calls(classes)).hasToString("[readers [id, name]]");
    assertThat(ann(classes, "counts")).endsWith("\"counts\":\"3,3,3,2\"}");
    assertThat(calls(classes).get(0)).isEqualTo("readers [id, stamps]");
    assertThat(ann(classes, "matching")).endsWith("\"matching\":3}");
    assertThat(calls(classes).toString())
        .contains("count reviews 12", "count links [active = true]");
  }

  @ParameterizedTest
  @EnumSource
  void pathsLeadThroughEverythingAndEndAtNull(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);

    assertThat(ann(classes, "circle"))
        .endsWith("\"circle\":\"Anntown10.5EveBob3" + id(3).replace("\"", "") + "\"}");
    assertThat(calls(classes))
        .hasToString(
            "[readers [id, name, address, friend, mentor, mentorId],"
                + " readers [id, name, mentor, mentorId],"
                + " readers [id, address],"
                + " readers [id]]");
    assertThat(json(classes, 3, "", Map.of(), "circle"))
        .endsWith("\"circle\":\"Evetown30.5nullnullnullnull\"}");
  }

  @ParameterizedTest
  @EnumSource
  void argumentsAreDecodedOnce(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);
    Map<String, Object> given =
        Map.of(
            "times",
            2,
            "the-word",
            "ha",
            "salt",
            "AAEC",
            "mood",
            "GOOD",
            "address",
            Map.of("town", "T", "spot", Map.of("x", 1, "y", 2.5)));

    assertThat(json(classes, 1, "", Map.of("greeting", given, "x", 1), "greeting"))
        .endsWith(
            "\"greeting\":\"hahanullGOODAddress[town=T, zip=null, spot=Spot[x=1.0, y=2.5]]null3"
                + "true\"}");
    assertThatThrownBy(
            () -> json(classes, 1, "", Map.of("greeting", Map.of("times", "x")), "greeting"))
        .isInstanceOf(ClientException.class)
        .hasMessageContaining("argument 'times' is not an integer");
    assertThat(calls(classes)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void relationsToManyHavePages(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);

    assertThat(ann(classes, "reviews.stars")).contains("\"node\":{\"stars\":5}", "{\"stars\":4}");
    assertThat(ann(classes, "reviews.stars"))
        .contains("\"hasNext\":true")
        .doesNotContain("{\"stars\":3}");
    assertThat(calls(classes))
        .hasToString("[readers [id, reviews], reviews of 1 [stars, number, likes, readerId]]");
    assertThat(ann(classes, "liked.text", "liked.stars"))
        .contains("\"stars\":5}")
        .contains("\"stars\":3}");
    assertThat(calls(classes))
        .hasToString(
            "[readers [id, liked], count links [], links [id, readerId, reviewNumber, position],"
                + " reviews [text, stars, number]]");
    assertThat(json(classes, 2, "", Map.of(), "liked.text")).endsWith("\"liked\":null}");
    assertThat(json(classes, 2, "", Map.of(), "stamps")).endsWith("\"stamps\":null}");
    String first = json(classes, 1, "", Map.of("stamps", Map.of("first", 2)), "stamps.slug");
    assertThat(first).contains("\"slug\":\"r/2\"", "\"slug\":\"s/3\"").doesNotContain("s:1");
    String cursor = first.replaceAll(".*\"nextCursor\":\"([^\"]*)\".*", "$1");
    assertThat(json(classes, 1, "", Map.of("stamps", Map.of("after", cursor)), "stamps.slug"))
        .contains("\"slug\":\"s:1/1\"")
        .doesNotContain("s/3");
  }

  @ParameterizedTest
  @EnumSource
  void checksDecideBeforeAnythingIsFollowed(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);

    assertThat(ann(classes, "email", "notes", "home"))
        .endsWith(
            "\"email\":\"Ann@x\",\"home\":{\"town\":\"town1\",\"zip\":null,"
                + "\"spot\":{\"x\":0.5,\"y\":1}},\"notes\":[\"a\",\"b1\"]}");
    assertThat(json(classes, 1, "Bob", Map.of(), "email", "notes", "home"))
        .endsWith("\"email\":null,\"home\":null,\"notes\":null}");
    assertThat(ann(classes, "friend.mentor.name"))
        .endsWith(
            "\"friend\":{\"id\":"
                + id(2)
                + ",\"mentor\":{\"id\":"
                + id(3)
                + ",\"name\":\"Eve\"}}}");
    assertThat(calls(classes)).hasSize(2);
    assertThat(json(classes, 1, "", Map.of("friend", Map.of("not", "Bob")), "friend.mentor.name"))
        .endsWith("\"friend\":null}");
    assertThat(calls(classes)).hasSize(1);
    assertThat(ann(classes, "mentor")).endsWith("\"mentor\":{\"id\":" + id(2) + "}}");
    reader(classes, 4, "bad", null, null);
    reader(classes, 5, "Kim", null, 4);
    assertThat(json(classes, 5, "", Map.of(), "mentor.name")).endsWith("\"mentor\":null}");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNullAgainstItsDeclarationIsNamed(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);
    reader(classes, 6, null, null, null);

    assertThatThrownBy(() -> json(classes, 6, "", Map.of(), "name"))
        .isInstanceOf(HeadwaterException.class)
        .hasMessageContaining("'name' of view 'Reader' is null, but is declared never to be");
    assertThatThrownBy(() -> json(classes, 6, "", Map.of(), "later"))
        .isInstanceOf(HeadwaterException.class)
        .hasMessageContaining("'name' of view 'Reader' is null, but 'later' needs it not to be");
  }

  @ParameterizedTest
  @EnumSource
  void typedObjectsAreMasked(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);
    Object ann =
        classes.callStatic(
            SERVING, "reader", 1, List.of("name", "email", "friend.name", "reviews", "later"));

    assertThat(classes.call(ann, "name")).isEqualTo("Ann");
    assertThat(classes.call(ann, "email")).isNull();
    assertThat(classes.call(classes.call(ann, "friend"), "name")).isEqualTo("Bob");
    assertThat((Connection<?>) classes.call(ann, "reviews")).hasSize(2);
    assertThat(classes.call(ann, "later")).isEqualTo(3);
    assertThatThrownBy(() -> classes.call(ann, "tags"))
        .isInstanceOf(HeadwaterException.class)
        .hasMessageContaining("'tags' of view 'Reader' was not selected");
  }

  @ParameterizedTest
  @EnumSource
  void aRecordHasANode(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);
    Object row = ((List<?>) classes.constant(SERVING, "READERS")).get(2);
    Object ann =
        classes.callStatic(
            SERVING, "passport", row, List.of("friend.id", "stamps.number", "toString"));

    assertThat(classes.call(ann, "id")).hasToString(id(1).replace("\"", ""));
    assertThat(classes.call(ann, "toString_")).isEqualTo("Ann");
    assertThat(classes.call(classes.call(ann, "friend"), "id")).isNotNull();
    List<?> stamps = (List<?>) classes.call(ann, "stamps");
    assertThat(stamps).extracting(stamp -> classes.call(stamp, "number")).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @EnumSource
  @SuppressWarnings("unchecked") // the key's class is not known here
  void idsOfSeveralPropertiesAreOne(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);
    var view =
        (ViewDefinition<?, Object, ?, ?>)
            classes.constant("library.reading.StampDefinition", "VIEW");
    IdCodec<Object> ids = view.ids();
    Object key = classes.create("library.reading.StampKey", "a:b", 7);

    assertThat(ids.write(key)).isEqualTo("a\\:b:7");
    assertThat(ids.read("a\\:b:7")).isEqualTo(key);
    assertThatThrownBy(() -> ids.read("a:b:7")).isInstanceOf(ClientException.class);
  }

  @ParameterizedTest
  @EnumSource
  void oddNamesWork(CompilerKind compiler) {
    LoadedClasses classes = library(compiler);
    List<String> all =
        ((ViewDefinition<?, ?, ?, ?>) classes.constant("library.reading.Odd_OddDefinition", "VIEW"))
            .fields();
    List<String> paths = all.stream().filter(name -> !name.equals("self")).toList();
    String json =
        (String) classes.callStatic(SERVING, "odd", paths, Map.of("of", Map.of("in", "!")));

    assertThat(paths).allMatch(name -> json.contains("\"" + name + "\":"));
    assertThat(json).contains("\"of\":\"middle3!\"", "\"getClass\":\"middle\"", "\"level\":3");
  }
}
