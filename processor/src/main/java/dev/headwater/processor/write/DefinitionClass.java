package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.ViewModel;

/** {@code PostDefinition}: a view as one value, which fills levels and writes from them. */
final class DefinitionClass {
  private final ViewModel view;
  private final DefinitionNames names;
  private final PlanNames plan;
  private final ClassName name;
  private final TypeName row;
  private final ClassName planType;

  private DefinitionClass(ViewModel view) {
    this.view = view;
    this.names = new DefinitionNames(view);
    this.plan = new PlanNames(view);
    this.name = TypeNames.of(view.definitionId());
    this.row = TypeNames.of(view.row().id());
    this.planType = TypeNames.of(view.planId());
  }

  static JavaFile of(ViewModel view) {
    return GeneratedClass.file(view.definitionId(), new DefinitionClass(view).type());
  }

  /** {@code Level<Post, PostPlan>}. */
  static TypeName level(ViewModel view) {
    return TypeNames.of(
        RuntimeClasses.LEVEL, TypeNames.of(view.row().id()), TypeNames.of(view.planId()));
  }

  private TypeSpec type() {
    TypeName node = NodeClass.typeOf(view);
    TypeSpec.Builder type =
        GeneratedClass.of(view.definitionId(), view.isPublic(), view.warnings(), ViewStamp.of(view))
            .superclass(
                TypeNames.of(
                    RuntimeClasses.VIEW_DEFINITION, row, KeyClass.typeOf(view), planType, node))
            .addJavadoc(
                "The view {@link $T}: its plan, its relations, and how its rows are shown.\n",
                TypeNames.of(view.id()))
            .addField(
                FieldSpec.builder(name, "VIEW", PUBLIC, STATIC, FINAL)
                    .addJavadoc("The one value of this class.\n")
                    .initializer("new $T()", name)
                    .build());
    RelationConstants.addTo(type, view, names);
    CountConstants.addTo(type, view, names);
    SlotConstants.addTo(type, view, names);
    JsonMembers json = new JsonMembers(view, names, plan);
    json.addNames(type);
    DefinitionFacts facts = new DefinitionFacts(view, names);
    facts.addConstants(type);
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(PRIVATE)
            .addStatement("super($L, $T.class)", identity(), row)
            .build());
    facts.addMethods(type);
    type.addMethod(planMethod()).addMethod(slots());
    FollowMethods.addTo(type, view, names, plan);
    type.addMethod(ComputeMethod.of(view, names, plan));
    json.addTo(type);
    type.addMethod(node(node));
    facts.addCodecs(type);
    return type.build();
  }

  /** Its name, and its type if that is another. */
  private CodeBlock identity() {
    CodeBlock named = CodeBlock.of("$S", view.name().value());
    return view.hasOwnType() ? CodeBlock.of("$L, $S", named, view.type().value()) : named;
  }

  private MethodSpec planMethod() {
    return MethodSpec.methodBuilder("plan")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addParameter(RuntimeClasses.PLACE, "place")
        .addParameter(PlanClass.order(view), "order")
        .returns(planType)
        .addStatement("return new $T(place, order)", planType)
        .build();
  }

  private MethodSpec slots() {
    return MethodSpec.methodBuilder("slots")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .returns(int.class)
        .addStatement("return $L", names.slots())
        .build();
  }

  private MethodSpec node(TypeName node) {
    return MethodSpec.methodBuilder("node")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED)
        .addParameter(level(view), "level")
        .addParameter(int.class, "index")
        .returns(node)
        .addStatement(CodeBlock.of("return new $T(level, index)", TypeNames.of(view.nodeId())))
        .build();
  }
}
