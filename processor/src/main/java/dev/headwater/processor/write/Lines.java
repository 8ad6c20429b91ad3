package dev.headwater.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Arguments: a few on one line, more on a line each. */
final class Lines {
  private static final int FEW = 3;

  private Lines() {}

  static CodeBlock of(List<CodeBlock> arguments) {
    return arguments.size() <= FEW ? CodeBlock.join(arguments, ", ") : each(arguments);
  }

  /** Each on a line of its own. */
  static CodeBlock each(List<CodeBlock> arguments) {
    return CodeBlock.of("\n$L", CodeBlock.join(arguments, ",\n"));
  }
}
