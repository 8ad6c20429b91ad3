package dev.headwater.processor.generated;

import static dev.headwater.processor.testing.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headwater.bytecode.ForbiddenUses;
import dev.headwater.processor.testing.Compilation;
import dev.headwater.processor.testing.Compiled;
import dev.headwater.processor.testing.CompilerKind;
import dev.headwater.processor.testing.Golden;
import dev.headwater.processor.testing.Processors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each form of generated code once. */
final class GoldenFormsTest {

  @ParameterizedTest
  @ValueSource(strings = {"inputs", "library", "museum", "social"})
  void isExactlyThisText(String form) {
    assertGolden(form);
  }

  @ParameterizedTest
  @EnumSource
  void usesNoReflection(CompilerKind compiler) {
    Compiled compiled =
        Compilation.of(compiler, Processors.HEADWATER, Golden.sources("library")).run();

    assertThat(compiled.successful().classes()).hasSizeGreaterThan(30);
    assertThat(compiled.classes().values()).allMatch(bytes -> ForbiddenUses.in(bytes).isEmpty());
  }
}
