package dev.headwater.processor.testing;

import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers every test runs under. */
public enum CompilerKind {
  /** The running JDK's, with all its warnings. */
  JAVAC {
    @Override
    JavaCompiler create() {
      return ToolProvider.getSystemJavaCompiler();
    }

    @Override
    List<String> lint() {
      return List.of("-Xlint:all,-processing,-path,-options", "-Xdoclint:all,-missing");
    }

    @Override
    List<String> strict() {
      return List.of("-Werror");
    }
  },
  /**
   * Eclipse's. Its own warnings are a matter of taste and dropped; turning them off would take the
   * processor's with them.
   */
  ECJ {
    @Override
    JavaCompiler create() {
      return new EclipseCompiler();
    }

    @Override
    List<String> lint() {
      return List.of();
    }

    @Override
    List<String> strict() {
      return List.of();
    }
  };

  abstract JavaCompiler create();

  /** Reports every warning that a user could turn on. */
  abstract List<String> lint();

  /** Fails on a warning. */
  abstract List<String> strict();
}
