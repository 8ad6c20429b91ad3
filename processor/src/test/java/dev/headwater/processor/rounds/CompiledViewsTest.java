package dev.headwater.processor.rounds;

import static dev.headwater.processor.testing.Problems.assertProblems;

import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Processors;
import dev.headwater.processor.testing.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Views and rows of a library: class files, compiled without the names of parameters. */
final class CompiledViewsTest {
  private static final String AUTHOR = "public record Author(String id, @Nullable String name) {}";
  private static final String VIEW =
      "@DataView(of = Author.class) public interface AuthorView { String id(); }";
  private static final String BOOK = "public record Book(String id, String authorId) {}";

  @TempDir private Path folder;

  /** Without its registry: modules have packages of their own, but here both have one. */
  private void compileLibrary(Processors processors, String... sources) throws IOException {
    List<SourceFile> files = Stream.of(sources).map(SourceFile::of).toList();
    Compilation.of(CompilerKind.JAVAC, processors, files).run().writeTo(folder);
    Files.deleteIfExists(folder.resolve("test/HeadwaterRegistry.class"));
  }

  private void assertWithLibrary(String... sources) {
    assertProblems(Processors.HEADWATER, compilation -> compilation.withClassPath(folder), sources);
  }

  @Test
  void areUsedLikeOthers() throws IOException {
    compileLibrary(Processors.HEADWATER, AUTHOR, VIEW, BOOK);

    assertWithLibrary(
        """
        @DataView(of = Book.class)
        public interface BookView {
          String id();
          @Relation(localKey = "authorId") AuthorView author();
          @Computed static int twice(@Need("author.name") @Nullable String name) { return 1; }
        }
        """,
        """
        @Source(AuthorView.class)
        public class AuthorSource { @ById @Nullable Author one(String id) { return null; } }
        """);
  }

  @Test
  void mustHaveBeenCompiledWithTheProcessor() throws IOException {
    compileLibrary(Processors.NONE, AUTHOR, VIEW, BOOK);

    assertWithLibrary(
        """
        @DataView(of = Book.class)
        public interface BookView {
          String id();
          // ERROR [HW293] view 'test.AuthorView' is compiled, but test.AuthorCursors was not generated
          //     with it; compile it with the Headwater processor
          @Relation(localKey = "authorId") AuthorView author();
        }
        """,
        """
        @Source(AuthorView.class)
        // ERROR [HW293] view 'test.AuthorView' is compiled, but test.AuthorCursors was not generated with
        //     it; compile it with the Headwater processor
        public class AuthorSource { @ById @Nullable Author one(String id) { return null; } }
        """);
  }
}
