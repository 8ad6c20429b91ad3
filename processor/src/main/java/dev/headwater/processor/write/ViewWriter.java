package dev.headwater.processor.write;

import com.palantir.javapoet.JavaFile;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;

/** Everything that is generated from one view. */
public final class ViewWriter {
  private ViewWriter() {}

  /** Plan, cursors, node and definition, and a key if the id is composite. */
  public static List<JavaFile> write(ViewModel view) {
    List<JavaFile> files = new ArrayList<>();
    files.add(PlanClass.of(view));
    files.add(CursorsClass.of(view));
    files.add(NodeClass.of(view));
    files.add(DefinitionClass.of(view));
    if (view.hasCompositeId()) {
      files.add(KeyClass.of(view));
    }
    return files;
  }
}
