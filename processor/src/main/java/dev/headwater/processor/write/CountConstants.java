package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.TargetModel;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;

/** {@code static final Counted<...> COMMENT_COUNT_COMMENTS = ...}: one constant per count. */
final class CountConstants {
  private CountConstants() {}

  static void addTo(TypeSpec.Builder type, ViewModel view, DefinitionNames names) {
    for (Called call : Called.in(view)) {
      call.counts().forEach(place -> type.addField(constant(view, call, place, names)));
    }
  }

  private static FieldSpec constant(ViewModel view, Called call, int place, DefinitionNames names) {
    var count = (ComputedArgument.Counted) call.method().arguments().get(place);
    ViewField.RelationField relation = view.relation(count.relation().value()).orElseThrow();
    TargetModel counted = counted(relation);
    String name = names.count(call, place);
    CodeBlock head = CodeBlock.of("$Z$L,$W$S", names.slot(name), call.member().name());
    CodeBlock filter = Filters.of(counted.row().id(), count.where());
    CodeBlock value =
        relation.following() instanceof Following.Inline inline
            ? CodeBlock.of(
                "$T.inline($L,$W$L,$W$L)",
                RuntimeClasses.COUNTED,
                head,
                RelationConstants.key(view.row().id(), inline.property()),
                filter)
            : CodeBlock.of(
                "$T.byForeignKey($L,$W$L,$W$L,$W$S,$W$L)",
                RuntimeClasses.COUNTED,
                head,
                RelationConstants.definition(counted),
                RelationConstants.key(view.row().id(), view.ids().get(0)),
                foreignKey(relation),
                filter);
    return FieldSpec.builder(
            TypeNames.of(
                RuntimeClasses.COUNTED,
                TypeNames.of(view.row().id()),
                TypeNames.of(counted.row().id())),
            name,
            STATIC,
            FINAL)
        .initializer(value)
        .build();
  }

  /** The view whose rows are counted: through links, theirs. */
  static TargetModel counted(ViewField.RelationField relation) {
    return relation.following() instanceof Following.Through through
        ? through.link()
        : relation.target();
  }

  /** The property that holds the id of the row that has them; empty if the row holds them. */
  static String foreignKey(ViewField.RelationField relation) {
    if (relation.following() instanceof Following.Through through) {
      return through.foreignKey().name();
    }
    return relation.following() instanceof Following.ByForeignKey foreign
        ? foreign.key().name()
        : "";
  }
}
