package dev.headwater.processor.write;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.RecordModel;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ViewModel;

/** {@code PostKey}: what identifies a row, if that is several properties together. */
final class KeyClass {
  private KeyClass() {}

  static JavaFile of(ViewModel view) {
    TypeSpec.Builder type = CursorsClass.recordOf(record(view));
    GeneratedClass.marked(type, view.isPublic(), view.warnings(), GeneratedClass.from(view.id()));
    type.addJavadoc("What identifies a row of {@link $T}.\n", TypeNames.of(view.id()));
    return GeneratedClass.file(view.keyId(), type.build());
  }

  /** The record. */
  static RecordModel record(ViewModel view) {
    return new RecordModel(
        view.keyId(), view.ids().stream().map(id -> CursorsClass.component(id, false)).toList());
  }

  /** {@code PostKey}, or the type of the only id. */
  static TypeName typeOf(ViewModel view) {
    RowProperty id = view.ids().get(0);
    return view.hasCompositeId() ? TypeNames.of(view.keyId()) : TypeNames.of(id.javaType()).box();
  }
}
