package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.TargetModel;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code PostNode}: a masked result, which has a method for each field. */
final class NodeClass {
  /** Methods that every object has already. */
  private static final List<String> OF_OBJECTS =
      List.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  private final ViewModel view;
  private final PlanNames plan;
  private final DefinitionNames definition;
  private final Names free;

  private NodeClass(ViewModel view) {
    this.view = view;
    this.plan = new PlanNames(view);
    this.definition = new DefinitionNames(view);
    Set<String> taken = new HashSet<>(OF_OBJECTS);
    view.fields().stream()
        .filter(field -> !(field instanceof ViewField.ComputedField))
        .forEach(field -> taken.add(field.member().name()));
    this.free = new Names(taken);
  }

  /** The masked result of a view: the view itself, if its node implements it. */
  static ClassName typeOf(ViewModel view) {
    return TypeNames.of(view.isInterface() ? view.id() : view.nodeId());
  }

  /** The same of a view that a relation leads to. */
  static ClassName typeOf(TargetModel target) {
    return TypeNames.of(target.isInterface() ? target.id() : target.nodeId());
  }

  static JavaFile of(ViewModel view) {
    return new NodeClass(view).file();
  }

  private JavaFile file() {
    TypeName row = TypeNames.of(view.row().id());
    TypeName planType = TypeNames.of(view.planId());
    TypeSpec.Builder type =
        GeneratedClass.of(
                view.nodeId(), view.isPublic(), view.warnings(), GeneratedClass.from(view.id()))
            .superclass(TypeNames.of(RuntimeClasses.MASKED, row, planType))
            .addJavadoc("What was selected of one {@link $T}.\n", TypeNames.of(view.id()))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addParameter(TypeNames.of(RuntimeClasses.LEVEL, row, planType), "level")
                    .addParameter(int.class, "index")
                    .addStatement("super(level, index)")
                    .build());
    if (view.isInterface()) {
      type.addSuperinterface(TypeNames.of(view.id()));
    }
    view.fields().forEach(field -> type.addMethod(method(field)));
    return GeneratedClass.file(view.nodeId(), type.build());
  }

  private MethodSpec method(ViewField field) {
    String name = field.member().name();
    boolean computed = field instanceof ViewField.ComputedField;
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(computed ? free.take(name) : name).addModifiers(PUBLIC);
    if (computed) {
      method.addJavadoc("Computed by {@link $T#$N}.\n", TypeNames.of(view.id()), name);
    } else if (view.isInterface()) {
      method.addAnnotation(Override.class);
    } else {
      method.addJavadoc("The field {@link $T#$N}.\n", TypeNames.of(view.id()), name);
    }
    method.returns(TypeNames.nullable(type(field), field.member().nullable()));
    if (!PlanState.isId(field)) {
      String selected = computed ? plan.test(name) : plan.shows(name);
      method.addStatement("check(plan.$N(), $S)", selected, name);
    }
    return method.addStatement("return $L", value(field)).build();
  }

  private static TypeName type(ViewField field) {
    if (field instanceof ViewField.ComputedField computed) {
      return TypeNames.of(computed.method().value());
    }
    if (field instanceof ViewField.RelationField relation) {
      ClassName node = typeOf(relation.target());
      return relation.many() ? TypeNames.of(RuntimeClasses.CONNECTION, node) : node;
    }
    return TypeNames.of(field.member().type());
  }

  private CodeBlock value(ViewField field) {
    String name = field.member().name();
    CodeBlock value = unchecked(field);
    if (Called.check(field).isPresent() && !(field instanceof ViewField.ComputedField)) {
      ClassName owner = TypeNames.of(view.definitionId());
      value =
          CodeBlock.of(
              "level.allows($T.$N, index) ? $L : null", owner, definition.check(name), value);
    }
    boolean primitive = field instanceof ViewField.Plain plain && plain.property().isPrimitive();
    return field.member().nullable() || primitive
        ? value
        : CodeBlock.of("present($L, $S)", value, name);
  }

  private CodeBlock unchecked(ViewField field) {
    String name = field.member().name();
    ClassName owner = TypeNames.of(view.definitionId());
    if (field instanceof ViewField.ComputedField) {
      return CodeBlock.of("level.value($T.$N, index)", owner, definition.computed(name));
    }
    if (field instanceof ViewField.RelationField relation) {
      String method = relation.many() ? "nodes" : "node";
      return CodeBlock.of("level.$N($T.$N, index)", method, owner, DefinitionNames.relation(name));
    }
    return CodeBlock.of("row.$N()", ((ViewField.Plain) field).property().getter());
  }
}
