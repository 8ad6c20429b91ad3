package dev.headwater.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Golden;
import dev.headwater.processor.testing.LoadedClasses;
import dev.headwater.processor.testing.Processors;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What generated readers make of inputs; the issues are those of zod 4.4, derived by hand. */
final class ReadInputsTest {
  private static final String INFINITE = "'expected':'number','received':'Infinity',";
  private static final String NOTE = "'note':'Integers must be within the safe integer range.',";
  private static final Map<CompilerKind, LoadedClasses> COMPILED =
      new EnumMap<>(CompilerKind.class);

  static LoadedClasses social(CompilerKind compiler) {
    return COMPILED.computeIfAbsent(
        compiler,
        kind ->
            Compilation.of(kind, Processors.HEADWATER, Golden.sources("inputs"))
                .strict()
                .run()
                .load());
  }

  static String read(
      CompilerKind compiler, String mutation, boolean given, @Nullable Object value) {
    Object read =
        social(compiler).callStatic("social.input.Reading", "read", mutation, given, value);
    return String.valueOf(read);
  }

  private static String read(CompilerKind compiler, String mutation, Object... members) {
    return read(compiler, mutation, true, object(members));
  }

  private static Map<String, @Nullable Object> object(@Nullable Object... members) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      object.put(String.valueOf(members[i]), members[i + 1]);
    }
    return object;
  }

  private static String text(int length) {
    return "x".repeat(length);
  }

  /** What is said of these issues, in this order. */
  private static String issues(String... issues) {
    String all = String.join(",", issues).replace('\'', '"').replace("^", "\\\"");
    return "VALIDATION_ERROR Validation failed. [" + all + "]";
  }

  private static String issue(String code, String more, String message, String path) {
    return "{'code':'%s',%s'message':'%s','path':[%s]}".formatted(code, more, message, path);
  }

  private static String type(String expected, String received, String path) {
    return issue(
        "invalid_type",
        "'expected':'" + expected + "',",
        "Invalid input: expected " + expected + ", received " + received,
        path);
  }

  /** A length or number beyond a limit. */
  private static String beyond(String origin, String limit, String message, String path) {
    boolean lower = limit.startsWith(">");
    boolean inclusive = limit.charAt(1) == '=';
    String bound = limit.substring(inclusive ? 2 : 1);
    return issue(
        lower ? "too_small" : "too_big",
        "'origin':'%s','%s':%s,'inclusive':%s,"
            .formatted(origin, lower ? "minimum" : "maximum", bound, inclusive),
        message,
        path);
  }

  private static String number(String limit, String path) {
    String words = limit.startsWith(">") ? "Too small" : "Too big";
    return beyond("number", limit, words + ": expected number to be " + limit, path);
  }

  private static String length(String origin, String unit, String limit, String path) {
    String words = limit.startsWith(">") ? "Too small" : "Too big";
    String message = "%s: expected %s to have %s %s".formatted(words, origin, limit, unit);
    return beyond(origin, limit, message, path);
  }

  private static String unsafe(String limit, String path) {
    boolean lower = limit.startsWith(">");
    return issue(
        lower ? "too_small" : "too_big",
        "'origin':'int','%s':%s,'inclusive':true,%s"
            .formatted(lower ? "minimum" : "maximum", limit.substring(2), NOTE),
        (lower ? "Too small" : "Too big") + ": expected int to be " + limit,
        path);
  }

  private static String option(String path, String... values) {
    String quoted = "'" + String.join("','", values) + "'";
    String words = "^" + String.join("^|^", values) + "^";
    return issue(
        "invalid_value",
        "'values':[" + quoted + "],",
        "Invalid option: expected one of " + words,
        path);
  }

  @ParameterizedTest
  @EnumSource
  void inputsThatAreNone(CompilerKind compiler) {
    assertThat(read(compiler, "post.like", false, null))
        .isEqualTo(issues(type("object", "undefined", "")));
    assertThat(read(compiler, "post.like", true, null))
        .isEqualTo(issues(type("object", "null", "")));
    assertThat(read(compiler, "post.like", true, List.of()))
        .isEqualTo(issues(type("object", "array", "")));
    assertThat(read(compiler, "post.like", true, "x"))
        .isEqualTo(issues(type("object", "string", "")));
    assertThat(read(compiler, "post.like", true, 1L))
        .isEqualTo(issues(type("object", "number", "")));
    assertThat(read(compiler, "post.like", true, true))
        .isEqualTo(issues(type("object", "boolean", "")));
  }

  @ParameterizedTest
  @EnumSource
  void likes(CompilerKind compiler) {
    assertThat(read(compiler, "post.like", "id", "p", "other", 1L))
        .isEqualTo("LikeInput[args=null, by=null, id=p]");
    assertThat(read(compiler, "post.like", "by", 1e3, "id", "p", "args", object("a", 1L)))
        .startsWith("LikeInput[args=")
        .endsWith("by=1000, id=p]");
    assertThat(read(compiler, "post.like")).isEqualTo(issues(type("string", "undefined", "'id'")));
    String empty = beyond("string", ">=1", "Post id is required.", "'id'");
    assertThat(read(compiler, "post.like", "id", "", "by", 0L, "args", List.of()))
        .isEqualTo(issues(type("object", "array", "'args'"), number(">=1", "'by'"), empty));
    assertThat(read(compiler, "post.like", "id", "p", "by", null, "args", null))
        .isEqualTo(issues(type("object", "null", "'args'"), type("number", "null", "'by'")));
  }

  @ParameterizedTest
  @EnumSource
  void integers(CompilerKind compiler) {
    String infinite =
        issue("invalid_type", INFINITE, "Invalid input: expected number, received number", "'by'");
    assertThat(read(compiler, "post.like", "id", "p", "by", Double.POSITIVE_INFINITY))
        .isEqualTo(issues(infinite));
    assertThat(read(compiler, "post.like", "id", "p", "by", Double.NEGATIVE_INFINITY))
        .isEqualTo(issues(infinite));
    assertThat(read(compiler, "post.like", "id", "p", "by", 1000.5))
        .isEqualTo(
            issues(
                issue(
                    "invalid_type",
                    "'expected':'int','format':'safeint',",
                    "Invalid input: expected int, received number",
                    "'by'")));
    assertThat(read(compiler, "post.like", "id", "p", "by", 1L << 53))
        .isEqualTo(issues(unsafe("<=9007199254740991", "'by'"), number("<=1000", "'by'")));
    assertThat(read(compiler, "post.like", "id", "p", "by", -1e300))
        .isEqualTo(issues(unsafe(">=-9007199254740991", "'by'"), number(">=1", "'by'")));
    assertThat(read(compiler, "post.like", "id", "p", "by", 3000000000L))
        .isEqualTo(issues(number("<=1000", "'by'")));
    assertThat(read(compiler, "odd", "type", 3000000000L))
        .contains("\"maximum\":2147483647,\"inclusive\":true");
    assertThat(read(compiler, "odd", "type", -3e9))
        .contains("\"minimum\":-2147483648,\"inclusive\":true");
  }

  @ParameterizedTest
  @EnumSource
  void posts(CompilerKind compiler) {
    assertThat(read(compiler, "post.add", "content", "c", "title", "\u00A0 t\uFEFF\u2028\u2003"))
        .isEqualTo(
            "PostInput[args=null, categoryId=not given, content=c, published=null, tagIds=null,"
                + " title=t]");
    assertThat(
            read(
                compiler,
                "post.add",
                "categoryId",
                null,
                "content",
                "c",
                "published",
                false,
                "tagIds",
                List.of(1L, -0.0, 9007199254740991L),
                "title",
                text(120) + " "))
        .isEqualTo(
            "PostInput[args=null, categoryId=given null, content=c, published=false,"
                + " tagIds=[1, 0, 9007199254740991], title="
                + text(120)
                + "]");
    assertThat(
            read(
                compiler,
                "post.add",
                "title",
                " \t\u000B\r\n",
                "tagIds",
                Arrays.asList(1L, "2", null, 4L, 5.5, 6L),
                "published",
                "yes",
                "content",
                "",
                "categoryId",
                7L))
        .isEqualTo(
            issues(
                type("string", "number", "'categoryId'"),
                beyond("string", ">=1", "Content is required", "'content'"),
                type("boolean", "string", "'published'"),
                type("number", "string", "'tagIds',1"),
                type("number", "null", "'tagIds',2"),
                issue(
                    "invalid_type",
                    "'expected':'int','format':'safeint',",
                    "Invalid input: expected int, received number",
                    "'tagIds',4"),
                length("array", "items", "<=5", "'tagIds'"),
                beyond("string", ">=1", "Title is required", "'title'")));
    assertThat(read(compiler, "post.add", "content", "c", "title", text(121) + "  "))
        .isEqualTo(issues(length("string", "characters", "<=120", "'title'")));
    assertThat(read(compiler, "post.add", "content", "c", "title", "\u200Bt\u0085"))
        .endsWith("title=\u200Bt\u0085]");
  }

  @ParameterizedTest
  @EnumSource
  void comments(CompilerKind compiler) {
    assertThat(read(compiler, "comment.add", "content", text(500), "postId", "p"))
        .startsWith("CommentInput[args=null, content=xxx");
    assertThat(read(compiler, "comment.add", "content", text(501), "postId", ""))
        .isEqualTo(
            issues(
                length("string", "characters", "<=500", "'content'"),
                beyond("string", ">=1", "Post id is required", "'postId'")));
    assertThat(read(compiler, "comment.add", "content", "\uD83D\uDE00".repeat(250), "postId", "p"))
        .startsWith("CommentInput[");
    assertThat(read(compiler, "comment.delete", "id", ""))
        .isEqualTo(issues(beyond("string", ">=1", "Comment id is required", "'id'")));
    assertThat(read(compiler, "comment.delete", "id", false))
        .isEqualTo(issues(type("string", "boolean", "'id'")));
  }

  @ParameterizedTest
  @EnumSource
  void replies(CompilerKind compiler) {
    assertThat(read(compiler, "event.rsvp", "eventId", "e", "status", "GOING"))
        .isEqualTo("RsvpInput[eventId=e, notes=not given, status=GOING]");
    assertThat(read(compiler, "event.rsvp", "eventId", "e", "notes", null, "status", "INVITED"))
        .isEqualTo("RsvpInput[eventId=e, notes=given null, status=INVITED]");
    String status = option("'status'", "GOING", "INTERESTED", "INVITED", "DECLINED");
    assertThat(read(compiler, "event.rsvp", "eventId", "", "notes", text(101), "status", "going"))
        .isEqualTo(
            issues(
                length("string", "characters", ">=1", "'eventId'"),
                length("string", "characters", "<=100", "'notes'"),
                status));
    assertThat(read(compiler, "event.rsvp", "eventId", "e", "notes", 1L))
        .isEqualTo(issues(type("string", "number", "'notes'"), status));
  }

  @ParameterizedTest
  @EnumSource
  void users(CompilerKind compiler) {
    assertThat(read(compiler, "user.update", "name", " ab ", "bio", "b"))
        .isEqualTo("UserInput[bio=given b, name=ab]");
    assertThat(read(compiler, "user.update", "name", " a "))
        .isEqualTo(
            issues(beyond("string", ">=2", "Name must be at least 2 characters.", "'name'")));
    assertThat(read(compiler, "user.update", "name", text(51), "bio", object()))
        .isEqualTo(
            issues(
                type("string", "object", "'bio'"),
                beyond("string", "<=50", "Name must be at most 50 characters.", "'name'")));
  }

  @ParameterizedTest
  @EnumSource
  void profiles(CompilerKind compiler) {
    assertThat(
            read(
                compiler,
                "profile.check",
                "age",
                150L,
                "agree",
                true,
                "aliases",
                List.of("ab"),
                "limits",
                object("daily", 0.5),
                "settings",
                object("theme", "dark", "volume", null, "more", 1L)))
        .isEqualTo(
            "ProfileInput[age=150, agree=true, aliases=[ab], limits=Limits[daily=0.5],"
                + " settings=Settings[theme=dark, volume=null]]");
    String agree =
        issue("invalid_value", "'values':[true],", "Invalid input: expected true", "'agree'");
    assertThat(read(compiler, "profile.check"))
        .isEqualTo(
            issues(
                type("number", "undefined", "'age'"),
                agree,
                type("array", "undefined", "'aliases'"),
                type("object", "undefined", "'settings'")));
    assertThat(
            read(
                compiler,
                "profile.check",
                "settings",
                object("volume", 1.5, "theme", "blue"),
                "limits",
                object("z", 1L, "daily", 0L, "a", 2L),
                "aliases",
                List.of("a", "bc", 3L, "d"),
                "agree",
                false,
                "age",
                -1L))
        .isEqualTo(
            issues(
                number(">=0", "'age'"),
                agree,
                length("string", "characters", ">=2", "'aliases',0"),
                type("string", "number", "'aliases',2"),
                length("string", "characters", ">=2", "'aliases',3"),
                length("array", "items", "<=3", "'aliases'"),
                number(">0", "'limits','daily'"),
                issue(
                    "unrecognized_keys",
                    "'keys':['z','a'],",
                    "Unrecognized keys: ^z^, ^a^",
                    "'limits'"),
                option("'settings','theme'", "light", "dark"),
                number("<=1", "'settings','volume'")));
    assertThat(
            read(
                compiler,
                "profile.check",
                "age",
                0L,
                "agree",
                "true",
                "aliases",
                List.of(),
                "limits",
                object("other", 1L),
                "settings",
                object("theme", null)))
        .isEqualTo(
            issues(
                agree,
                length("array", "items", ">=1", "'aliases'"),
                type("number", "undefined", "'limits','daily'"),
                issue(
                    "unrecognized_keys",
                    "'keys':['other'],",
                    "Unrecognized key: ^other^",
                    "'limits'"),
                option("'settings','theme'", "light", "dark"),
                type("number", "undefined", "'settings','volume'")));
  }

  @ParameterizedTest
  @EnumSource
  void everyOtherForm(CompilerKind compiler) {
    Map<String, @Nullable Object> fine =
        object(
            "in",
            " x ",
            "TYPE",
            " y ",
            "type",
            1L,
            "input",
            2L,
            "low",
            -1L,
            "lower",
            0L,
            "high",
            0L,
            "not",
            false,
            "any",
            null,
            "all",
            object(),
            "texts",
            List.of(" z "),
            "nested",
            Arrays.asList(null, Arrays.asList(1L, null)));
    assertThat(read(compiler, "odd", true, fine))
        .startsWith("OddInput[in= x , TYPE=y, type=1, input=2.0, low=-1, lower=0, high=0.0, not=f")
        .contains("any=null, some=null", "maybe=not given, texts=given [z], oddInput=null")
        .endsWith("nested=[null, [1, null]], fooBar=null, foo_bar=null]");
    Map<String, @Nullable Object> wrong = new LinkedHashMap<>(fine);
    wrong.put("in", "\uFEFF");
    wrong.put("TYPE", "");
    wrong.put("input", -1.5);
    wrong.put("low", 0L);
    wrong.put("not", true);
    wrong.remove("any");
    wrong.put("maybe", null);
    wrong.put("texts", List.of(" ", "a"));
    wrong.put("oddInput", List.of(object()));
    assertThat(read(compiler, "odd", true, wrong))
        .startsWith(
            issues(
                    length("string", "characters", ">=1", "'in'"),
                    beyond("string", ">=1", "Nothing!", "'TYPE'"),
                    beyond("number", ">-1.5", "More.", "'input'"),
                    beyond("number", "<0", "Down", "'low'"),
                    issue("invalid_value", "'values':[false],", "No!", "'not'"),
                    type("nonoptional", "undefined", "'any'"),
                    type("boolean", "null", "'maybe'"),
                    length("string", "characters", ">=1", "'texts',0"),
                    length("array", "items", "<=1", "'texts'"),
                    type("string", "undefined", "'oddInput',0,'in'"))
                .replace("\"in\"]}]", "\"in\"]},"));
    wrong.clear();
    wrong.putAll(fine);
    wrong.put("input", 3e9);
    assertThat(read(compiler, "odd", true, wrong))
        .isEqualTo(issues(number("<3000000000", "'input'")));
  }
}
