package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ViewModel;

/** One constant per computed field, and one per check. */
final class SlotConstants {
  private SlotConstants() {}

  static void addTo(TypeSpec.Builder type, ViewModel view, DefinitionNames names) {
    for (Called call : Called.in(view)) {
      if (!call.isCheck()) {
        String name = names.computed(call.member().name());
        TypeName constant =
            TypeNames.of(RuntimeClasses.COMPUTED_FIELD, TypeNames.of(call.method().value()).box());
        type.addField(
            FieldSpec.builder(constant, name, STATIC, FINAL)
                .initializer(
                    "new $T<>($L, $S)",
                    RuntimeClasses.COMPUTED_FIELD,
                    names.slot(name),
                    call.member().name())
                .build());
      }
    }
    for (Called call : Called.in(view)) {
      if (call.isCheck()) {
        String name = names.check(call.member().name());
        type.addField(
            FieldSpec.builder(RuntimeClasses.FIELD_CHECK, name, STATIC, FINAL)
                .initializer(
                    "new $T($L, $S)",
                    RuntimeClasses.FIELD_CHECK,
                    names.slot(name),
                    call.member().name())
                .build());
      }
    }
  }
}
