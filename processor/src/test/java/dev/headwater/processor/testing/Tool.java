package dev.headwater.processor.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/**
 * A compiler with its file manager, which is kept: opening the class path anew takes most of the
 * time of a small compilation.
 */
record Tool(JavaCompiler compiler, StandardJavaFileManager files) {

  static Tool of(JavaCompiler compiler) {
    return new Tool(compiler, compiler.getStandardFileManager(null, Locale.ROOT, UTF_8));
  }
}
