package dev.headwater.processor.testing;

import java.util.List;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers every test runs under. */
public enum CompilerKind {
  /** The running JDK's, with all its warnings. */
  JAVAC {
    @Override
    Tool tool() {
      return Javac.TOOL;
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
    Tool tool() {
      return Ecj.TOOL;
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

  /** One for all runs, which must not overlap. */
  abstract Tool tool();

  /** Reports every warning that a user could turn on. */
  abstract List<String> lint();

  /** Fails on a warning. */
  abstract List<String> strict();

  private static final class Javac {
    static final Tool TOOL = Tool.of(ToolProvider.getSystemJavaCompiler());
  }

  private static final class Ecj {
    static final Tool TOOL = Tool.of(new EclipseCompiler());
  }
}
