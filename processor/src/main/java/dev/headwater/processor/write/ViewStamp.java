package dev.headwater.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.headwater.processor.model.ComputedArgument;
import dev.headwater.processor.model.Following;
import dev.headwater.processor.model.TargetModel;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code @GeneratedView}: which view a definition is of, and what its relations need of sources.
 */
final class ViewStamp {
  private final ViewModel view;
  private final List<CodeBlock> follows = new ArrayList<>();

  private ViewStamp(ViewModel view) {
    this.view = view;
  }

  static AnnotationSpec of(ViewModel view) {
    ViewStamp stamp = new ViewStamp(view);
    AnnotationSpec.Builder annotation =
        GeneratedClass.named(RuntimeClasses.GENERATED_VIEW, view.id(), view.name().value())
            .toBuilder();
    if (view.hasOwnType()) {
      annotation.addMember("type", "$S", view.type().value());
    }
    view.relations().forEach(stamp::addRelation);
    Called.in(view).forEach(stamp::addCounts);
    if (!stamp.follows.isEmpty()) {
      annotation.addMember("follows", "{$<\n$L$<\n}$>$>", CodeBlock.join(stamp.follows, ",\n"));
    }
    return annotation.build();
  }

  private void addRelation(ViewField.RelationField relation) {
    String member = relation.member().name();
    if (relation.following() instanceof Following.ByLocalKey) {
      add(member, relation.target(), "byIds");
    } else if (relation.following() instanceof Following.ByForeignKey foreign) {
      String order = relation.order().name().value();
      add(member, relation.target(), "byParents " + foreign.key().name() + " " + order);
    } else if (relation.following() instanceof Following.Through through) {
      String order = through.link().orders().get(0).name().value();
      add(member, through.link(), "byParents " + through.foreignKey().name() + " " + order);
      add(member, relation.target(), "byIds");
    }
  }

  private void addCounts(Called call) {
    for (int place : call.counts()) {
      var count = (ComputedArgument.Counted) call.method().arguments().get(place);
      ViewField.RelationField relation = view.relation(count.relation().value()).orElseThrow();
      if (!(relation.following() instanceof Following.Inline)) {
        String capability = "countByParents " + CountConstants.foreignKey(relation);
        add(call.member().name(), CountConstants.counted(relation), capability);
      }
    }
  }

  private void add(String member, TargetModel view, String capability) {
    follows.add(
        CodeBlock.of(
            "@$T(member = $S, view = $T.class, capability = $S)",
            RuntimeClasses.FOLLOWS,
            member,
            TypeNames.of(view.id()),
            capability));
  }
}
