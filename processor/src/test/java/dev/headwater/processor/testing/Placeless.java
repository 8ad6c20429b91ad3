package dev.headwater.processor.testing;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.BitSet;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The lines of which ecj may report a problem without a file and a line.
 *
 * <p>Its messager knows no place of a record, of its components or of what it makes of them; and
 * none of a method's parameters in any round after the first.
 */
final class Placeless extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final BitSet lines = new BitSet();
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  private Placeless(String text, CompilationUnitTree unit, SourcePositions positions) {
    this.text = text;
    this.unit = unit;
    this.positions = positions;
  }

  /** Line numbers, from 1. */
  static BitSet linesOf(SourceFile source) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var file = new Text(source);
    var task = (JavacTask) compiler.getTask(null, null, ignored -> {}, null, null, List.of(file));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      var positions = Trees.instance(task).getSourcePositions();
      var placeless = new Placeless(source.text(), unit, positions);
      placeless.scan(unit, null);
      return placeless.lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
    if (type.getKind() == Tree.Kind.RECORD) {
      long end = positions.getStartPosition(unit, type.getModifiers());
      long start = positions.getStartPosition(unit, type);
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree field
            && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
          end = Math.max(end, positions.getEndPosition(unit, field));
        }
      }
      int brace = text.indexOf('{', (int) Math.max(start, end));
      lines.set(line(start), line(brace) + 1);
    }
    return super.visitClass(type, null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
    for (VariableTree parameter : method.getParameters()) {
      long start = positions.getStartPosition(unit, parameter);
      lines.set(line(start), line(positions.getEndPosition(unit, parameter)) + 1);
    }
    return super.visitMethod(method, null);
  }

  private int line(long position) {
    return (int) unit.getLineMap().getLineNumber(position);
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(SourceFile source) {
      super(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE);
      this.text = source.text();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
