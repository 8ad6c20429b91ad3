package dev.headwater.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CompilationTest {
  private static final Processors TOY = () -> List.of(new ToyProcessor());

  @ParameterizedTest
  @EnumSource
  void runsWhatItCompiled(CompilerKind compiler) {
    var source = SourceFile.of("@Entity record Trade(@Id String id, int price) {}");

    Compiled compiled = Compilation.of(compiler, TOY, List.of(source)).strict().run();

    assertThat(compiled.generatedFile("test/TradeToy.java")).contains("/** Made of é. */");
    LoadedClasses classes = compiled.load();
    assertThat(classes.callStatic("test.TradeToy", "fields")).isEqualTo(2);
    Object trade = classes.create("test.Trade", "a", 7);
    assertThat(classes.call(trade, "price")).isEqualTo(7);
  }

  @ParameterizedTest
  @EnumSource
  void failsWithTheDiagnostics(CompilerKind compiler) {
    var source = SourceFile.of("class A extends B {}");
    var compilation = Compilation.of(compiler, Processors.NONE, List.of(source));

    assertThatThrownBy(() -> compilation.run().load()).hasMessageContaining("test/A.java:1:");
  }
}
