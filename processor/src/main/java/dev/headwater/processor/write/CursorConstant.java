package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.SourceModel;

/** {@code CURSOR_CODEC}: the codec of a typed cursor, if the source has one. */
final class CursorConstant {
  static final String NAME = "CURSOR_CODEC";

  private CursorConstant() {}

  static void addTo(TypeSpec.Builder type, SourceModel source, Codecs codecs) {
    source
        .fetch()
        .typedCursor()
        .ifPresent(
            cursor ->
                type.addField(
                    FieldSpec.builder(
                            TypeNames.of(RuntimeClasses.TUPLE_CODEC, TypeNames.of(cursor.id())),
                            NAME,
                            PRIVATE,
                            STATIC,
                            FINAL)
                        .initializer(
                            "new $T<>($L)", RuntimeClasses.TUPLE_CODEC, codecs.instance(cursor))
                        .build()));
  }
}
