package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ClassId;
import dev.headwater.processor.model.EntityModel;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.TargetModel;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.Optional;

/** {@code public static final ToOne<...> AUTHOR = ...}: one constant per relation. */
final class RelationConstants {
  private RelationConstants() {}

  static void addTo(TypeSpec.Builder type, ViewModel view, DefinitionNames names) {
    view.relations().forEach(relation -> type.addField(constant(view, relation, names)));
  }

  private static FieldSpec constant(
      ViewModel view, ViewField.RelationField relation, DefinitionNames names) {
    TargetModel target = relation.target();
    ClassName raw = relation.many() ? RuntimeClasses.TO_MANY : RuntimeClasses.TO_ONE;
    TypeName constant =
        TypeNames.of(
            raw,
            TypeNames.of(view.row().id()),
            TypeNames.of(target.row().id()),
            TypeNames.of(target.planId()),
            NodeClass.typeOf(target));
    String name = DefinitionNames.relation(relation.member().name());
    return FieldSpec.builder(constant, name, PUBLIC, STATIC, FINAL)
        .addJavadoc("The relation {@code $L}.\n", relation.member().name())
        .initializer(
            "$T.$L($Z$L,$W$S,$W$L)",
            raw,
            factory(relation),
            names.slot(name),
            relation.member().name(),
            arguments(view, relation))
        .build();
  }

  private static String factory(ViewField.RelationField relation) {
    Following following = relation.following();
    if (following instanceof Following.ByLocalKey) {
      return "byLocalKey";
    }
    if (following instanceof Following.ByForeignKey) {
      return "byForeignKey";
    }
    if (following instanceof Following.Through) {
      return "through";
    }
    return relation.isPage() ? "inlinePage" : "inline";
  }

  private static CodeBlock arguments(ViewModel view, ViewField.RelationField relation) {
    CodeBlock target = definition(relation.target());
    ClassId row = view.row().id();
    if (relation.following() instanceof Following.ByLocalKey local) {
      return CodeBlock.of("$L,$W$L", target, key(row, local.key()));
    }
    if (relation.following() instanceof Following.ByForeignKey foreign) {
      return CodeBlock.of(
          "$L,$W$L,$W$S,$W$S",
          target,
          key(row, view.ids().get(0)),
          foreign.key().name(),
          relation.order().name().value());
    }
    if (relation.following() instanceof Following.Through through) {
      return CodeBlock.of(
          "$L,$W$L,$W$S,$W$L,$W$S,$W$L",
          definition(through.link()),
          key(row, view.ids().get(0)),
          through.foreignKey().name(),
          target,
          through.localKey().name(),
          key(through.link().row().id(), through.localKey()));
    }
    return CodeBlock.of(
        "$L,$W$L", target, key(row, ((Following.Inline) relation.following()).property()));
  }

  /** Late, since the classes of views that lead to each other initialise each other. */
  static CodeBlock definition(TargetModel target) {
    return CodeBlock.of("() -> $T.VIEW", TypeNames.of(target.definitionId()));
  }

  /** {@code (Post post) -> post.authorId()}; of a reference, the id in it. */
  static CodeBlock key(ClassId row, RowProperty property) {
    String variable = Members.variable(row.simpleName());
    CodeBlock value = CodeBlock.of("$N.$N()", variable, property.getter());
    Optional<ClassId> referred = property.value().flatMap(FieldType::leadsTo);
    if (referred.isPresent()) {
      ClassName type = TypeNames.of(EntityModel.typeIdOf(referred.get()));
      value = CodeBlock.of("$L == null ? null : $T.key($L)", value, type, value);
    }
    return CodeBlock.of("($T $N) -> $L", TypeNames.of(row), variable, value);
  }
}
