package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.FieldType;
import dev.headwater.processor.model.RecordModel;
import dev.headwater.processor.model.RowProperty;
import dev.headwater.processor.model.ScalarKind;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewMember;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;

/** What a definition says of its view without looking at rows, and how it identifies them. */
final class DefinitionFacts {
  private static final TypeName STRINGS =
      TypeNames.of(ClassName.get(List.class), ClassName.get(String.class));

  private final ViewModel view;
  private final DefinitionNames names;
  private final TypeName row;
  private final TypeName key;
  private final TypeName orders;
  private final TypeName relations;
  private final Codecs codecs;
  private final String openName;
  private final String keysName;
  private final String ordersName;
  private final String relationsName;
  private final String idsName;

  DefinitionFacts(ViewModel view, DefinitionNames names) {
    this.view = view;
    this.names = names;
    this.row = TypeNames.of(view.row().id());
    this.key = KeyClass.typeOf(view);
    ClassName list = ClassName.get(List.class);
    this.orders = TypeNames.of(list, TypeNames.of(RuntimeClasses.ROW_ORDER, row, TypeNames.any()));
    this.relations = TypeNames.of(list, TypeNames.of(RuntimeClasses.RELATION, row));
    this.codecs = new Codecs(view.definitionId(), records());
    this.openName = names.take("OPEN_FIELDS");
    this.keysName = names.take("KEY_FIELDS");
    this.ordersName = names.take("ORDERS");
    this.relationsName = names.take("RELATIONS");
    this.idsName = names.take("IDS");
  }

  private List<RecordModel> records() {
    return view.hasCompositeId() ? List.of(KeyClass.record(view)) : List.of();
  }

  /** The fields that are neither computed nor guarded. */
  private List<String> open() {
    return view.fields().stream()
        .filter(field -> !(field instanceof ViewField.ComputedField))
        .map(ViewField::member)
        .filter(member -> member.guard().isEmpty())
        .map(ViewMember::name)
        .toList();
  }

  /** The properties that identify a row; nothing if that is {@code id}, as everyone expects. */
  private List<String> keys() {
    List<String> keys = view.ids().stream().map(RowProperty::name).toList();
    return keys.equals(List.of("id")) ? List.of() : keys;
  }

  private static void addNames(TypeSpec.Builder type, String constant, List<String> names) {
    if (!names.isEmpty()) {
      CodeBlock all =
          names.stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(",$W"));
      type.addField(constant(STRINGS, constant, CodeBlock.of("$T.of($L)", List.class, all)));
    }
  }

  private static void addNames(
      TypeSpec.Builder type, String method, String constant, List<String> names) {
    if (!names.isEmpty()) {
      type.addMethod(method(method, STRINGS, CodeBlock.of("$N", constant)));
    }
  }

  void addConstants(TypeSpec.Builder type) {
    addNames(type, openName, open());
    addNames(type, keysName, keys());
    CodeBlock all =
        view.orders().stream()
            .map(
                order ->
                    CodeBlock.of("$T.$N", TypeNames.of(view.cursorsId()), order.constantName()))
            .collect(CodeBlock.joining(",$W"));
    type.addField(constant(orders, ordersName, CodeBlock.of("$T.of($L)", List.class, all)));
    CodeBlock followed =
        followed().stream().map(name -> CodeBlock.of("$N", name)).collect(CodeBlock.joining(",$W"));
    type.addField(
        constant(relations, relationsName, CodeBlock.of("$T.of($L)", List.class, followed)));
    type.addField(constant(TypeNames.of(RuntimeClasses.ID_CODEC, key), idsName, idCodec()));
  }

  /** The relations, and after them the counts. */
  private List<String> followed() {
    List<String> followed = new ArrayList<>();
    view.relations()
        .forEach(relation -> followed.add(DefinitionNames.relation(relation.member().name())));
    for (Called call : Called.in(view)) {
      call.counts().forEach(place -> followed.add(names.count(call, place)));
    }
    return followed;
  }

  private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
    return FieldSpec.builder(type, name, PRIVATE, STATIC, FINAL).initializer(value).build();
  }

  private CodeBlock idCodec() {
    ClassName ids = RuntimeClasses.ID_CODEC;
    String name = view.name().value();
    if (view.hasCompositeId()) {
      return CodeBlock.of("$T.of($S, $L)", ids, name, codecs.instance(KeyClass.record(view)));
    }
    FieldType type = view.ids().get(0).value().orElseThrow();
    if (type instanceof FieldType.Enumeration enumeration) {
      return CodeBlock.of(
          "$T.of($S, $T.enumeration($T.class))",
          ids,
          name,
          RuntimeClasses.SCALAR,
          TypeNames.of(enumeration.id()));
    }
    ScalarKind kind = ((FieldType.Scalar) type).kind();
    return kind == ScalarKind.STRING
        ? CodeBlock.of("$T.ofText()", ids)
        : CodeBlock.of("$T.of($S, $T.$L)", ids, name, RuntimeClasses.SCALAR, kind.name());
  }

  void addMethods(TypeSpec.Builder type) {
    view.context()
        .ifPresent(
            context ->
                type.addMethod(
                    method(
                        "contextType",
                        TypeNames.of(ClassName.get(Class.class), TypeNames.any()),
                        CodeBlock.of("$T.class", ComputedCall.raw(context)))));
    type.addMethod(
        method("fields", STRINGS, CodeBlock.of("$T.FIELDS", TypeNames.of(view.planId()))));
    addNames(type, "openFields", openName, open());
    addNames(type, "keyFields", keysName, keys());
    type.addMethod(method("orders", orders, CodeBlock.of("$N", ordersName)))
        .addMethod(
            method("pageSizes", RuntimeClasses.PAGE_SIZES, RelationPlans.sizes(view.pageSizes())))
        .addMethod(
            method("ids", TypeNames.of(RuntimeClasses.ID_CODEC, key), CodeBlock.of("$N", idsName)))
        .addMethod(keyMethod())
        .addMethod(method("relations", relations, CodeBlock.of("$N", relationsName)));
  }

  private static MethodSpec method(String name, TypeName returns, CodeBlock value) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(returns)
        .addStatement("return $L", value)
        .build();
  }

  private MethodSpec keyMethod() {
    CodeBlock values =
        view.ids().stream()
            .map(RowProperty::getter)
            .map(getter -> CodeBlock.of("row.$N()", getter))
            .collect(CodeBlock.joining(", "));
    CodeBlock value = view.hasCompositeId() ? CodeBlock.of("new $T($L)", key, values) : values;
    return MethodSpec.methodBuilder("key")
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .addParameter(row, "row")
        .returns(key)
        .addStatement("return $L", value)
        .build();
  }

  void addCodecs(TypeSpec.Builder type) {
    codecs.addTo(type);
  }
}
