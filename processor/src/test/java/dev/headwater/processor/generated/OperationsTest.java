package dev.headwater.processor.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headwater.error.HeadwaterException;
import dev.headwater.operation.OperationCall;
import dev.headwater.operation.OperationCalls;
import dev.headwater.operation.OperationDefinition;
import dev.headwater.operation.OperationTally;
import dev.headwater.operation.RateBudgetDefinition;
import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.LoadedClasses;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated of an interface of operations, called under both compilers. */
final class OperationsTest {
  private static final String API =
      """
      @RateBudget(name = "core", calls = 5000, seconds = 3600)
      public interface Api {
        @RateBudget(calls = 10, seconds = 1)
        @Operation(budgets = "core", attempts = 4, timeoutMillis = 250)
        String page(String cursor, int size) throws java.io.IOException, InterruptedException;
        @Operation void touch(String what) throws InterruptedException;
        default String both() throws java.io.IOException, InterruptedException {
          touch("it");
          return page("a", 1);
        }
      }
      """;
  private static final String CLIENT =
      """
      public class Client implements Api {
        final List<String> touched = new ArrayList<>();
        public String page(String cursor, int size) throws java.io.IOException {
          if (size < 0) {
            throw new java.io.IOException("no page of " + size);
          }
          return cursor + size;
        }
        public void touch(String what) { touched.add(what); }
      }
      """;

  private static LoadedClasses compile(CompilerKind compiler) {
    var sources = List.of(SourceFile.of(API), SourceFile.of(CLIENT));
    return Compilation.of(compiler, Processors.HEADWATER, sources).run().load();
  }

  @ParameterizedTest
  @EnumSource
  void definitionsSayWhatTheAnnotationsDo(CompilerKind compiler) {
    LoadedClasses classes = compile(compiler);

    var page =
        new OperationDefinition(
            "Api",
            "page",
            List.of(
                new RateBudgetDefinition("Api.page", 10, Duration.ofSeconds(1)),
                new RateBudgetDefinition("Api.core", 5000, Duration.ofHours(1))),
            4,
            Duration.ofMillis(250));
    assertThat(classes.constant("test.ApiOperations", "PAGE")).isEqualTo(page);
    assertThat(classes.constant("test.ApiOperations", "OPERATIONS"))
        .isEqualTo(List.of(page, OperationDefinition.of("Api", "touch")));
  }

  @ParameterizedTest
  @EnumSource
  void everyCallGoesThroughWhatMakesTheCalls(CompilerKind compiler) {
    LoadedClasses classes = compile(compiler);
    Object client = classes.create("test.Client");
    var tally = new OperationTally();
    Object api =
        classes.create("test.ApiOperations", client, OperationCalls.direct().listener(tally));

    assertThat(classes.call(api, "both")).isEqualTo("a1");
    assertThatThrownBy(() -> classes.call(api, "page", "a", -1))
        .isInstanceOf(IOException.class)
        .hasMessage("no page of -1");

    assertThat(tally.counts().toString()).startsWith("{Api.touch=").contains("Api.page=");
    var page = (OperationDefinition) classes.constant("test.ApiOperations", "PAGE");
    assertThat(tally.count(page)).returns(2L, c -> c.calls()).returns(1L, c -> c.failures());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotDeclaredIsNotThrownAsItIs(CompilerKind compiler) {
    LoadedClasses classes = compile(compiler);
    var wrong =
        new OperationCalls() {
          @Override
          public <T> T call(OperationDefinition o, OperationCall<T> c) throws Exception {
            throw new URISyntaxException("x", "odd");
          }
        };
    Object api = classes.create("test.ApiOperations", classes.create("test.Client"), wrong);

    assertThatThrownBy(() -> classes.call(api, "touch", "it"))
        .isInstanceOf(HeadwaterException.class)
        .hasMessageStartingWith("[HW813] operation 'Api.touch' does not declare java.net.URISyntax")
        .hasCauseInstanceOf(URISyntaxException.class);
  }

  @ParameterizedTest
  @EnumSource
  void classesNamedLikeThoseOfJavaDoNoHarm(CompilerKind compiler) {
    var sources =
        List.of(
            "package odd; public class Exception {}",
            "package odd; public class RuntimeException {}",
            "package odd; public class InterruptedException {}",
            "package odd; public class List {}",
            "package odd; public class OperationCalls {}",
            """
            package odd;
            public interface Api {
              @dev.headwater.Operation @org.jspecify.annotations.Nullable List list(
                  Exception e, RuntimeException api, OperationCalls calls)
                  throws java.lang.InterruptedException;
            }
            """);

    Compilation.of(compiler, Processors.ISOLATING, sources.stream().map(SourceFile::of).toList())
        .strict()
        .run()
        .successful();
  }
}
