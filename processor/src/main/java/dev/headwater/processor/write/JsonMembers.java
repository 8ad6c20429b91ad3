package dev.headwater.processor.write;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.headwater.processor.model.Holds;
import dev.headwater.processor.model.ViewField;
import dev.headwater.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code write}: the members of a JSON object, each written if it is selected. */
final class JsonMembers {
  private static final int PART = 60;

  private final ViewModel view;
  private final DefinitionNames names;
  private final PlanNames plan;
  private final JsonValues values;
  private final Names variables =
      new Names(List.of("level", "plan", "index", "row", "out", "item"));

  JsonMembers(ViewModel view, DefinitionNames names, PlanNames plan) {
    this.view = view;
    this.names = names;
    this.plan = plan;
    this.values = new JsonValues(view, names);
  }

  /** The constants with the names, those of nested records included. */
  void addNames(TypeSpec.Builder type) {
    view.fields().forEach(field -> type.addField(name(field.member().name())));
    values.names().stream()
        .filter(name -> view.fields().stream().noneMatch(f -> f.member().name().equals(name)))
        .forEach(name -> type.addField(name(name)));
  }

  private FieldSpec name(String name) {
    return FieldSpec.builder(RuntimeClasses.JSON_NAME, names.json(name), PRIVATE, STATIC, FINAL)
        .initializer("$T.of($S)", RuntimeClasses.JSON_NAME, name)
        .build();
  }

  /** {@code write}; of a large view in parts, since the JVM compiles no very long method. */
  void addTo(TypeSpec.Builder type) {
    List<ViewField> fields = view.fields();
    MethodSpec.Builder write =
        begin("write")
            .addAnnotation(Override.class)
            .addModifiers(PROTECTED)
            .addStatement("out.beginObject()");
    if (fields.size() <= PART) {
      addFields(write, fields);
    }
    List<MethodSpec> parts = new ArrayList<>();
    for (int start = 0; fields.size() > PART && start < fields.size(); start += PART) {
      String name = names.take("writeFrom" + start);
      MethodSpec.Builder part = begin(name).addModifiers(PRIVATE);
      addFields(part, fields.subList(start, Math.min(start + PART, fields.size())));
      parts.add(part.build());
      write.addStatement("$N(level, index, out)", name);
    }
    type.addMethod(write.addStatement("out.endObject()").build());
    parts.forEach(type::addMethod);
    values.addTo(type);
  }

  private MethodSpec.Builder begin(String name) {
    return MethodSpec.methodBuilder(name)
        .addParameter(DefinitionClass.level(view), "level")
        .addParameter(int.class, "index")
        .addParameter(RuntimeClasses.JSON_OUTPUT, "out");
  }

  private void addFields(MethodSpec.Builder method, List<ViewField> fields) {
    if (fields.stream().anyMatch(field -> !PlanState.isId(field))) {
      method.addStatement("$T plan = level.plan()", TypeNames.of(view.planId()));
    }
    if (fields.stream().anyMatch(ViewField.Plain.class::isInstance)) {
      method.addStatement("$T row = level.row(index)", TypeNames.of(view.row().id()));
    }
    fields.forEach(field -> addField(method, field));
  }

  private void addField(MethodSpec.Builder method, ViewField field) {
    String name = field.member().name();
    if (PlanState.isId(field)) {
      addMember(method, field);
      return;
    }
    String shown = field instanceof ViewField.ComputedField ? plan.test(name) : plan.shows(name);
    method.beginControlFlow("if (plan.$N())", shown);
    addMember(method, field);
    method.endControlFlow();
  }

  private void addMember(MethodSpec.Builder method, ViewField field) {
    String name = field.member().name();
    CodeBlock member = CodeBlock.of("out.name($N)", names.json(name));
    Optional<CodeBlock> allowed =
        Called.check(field).map(call -> CodeBlock.of("level.allows($N, index)", names.check(name)));
    if (field instanceof ViewField.RelationField) {
      addRelation(method, name, member, allowed);
    } else if (field instanceof ViewField.ComputedField computed) {
      addComputed(method, computed, member, allowed);
    } else {
      addPlain(method, (ViewField.Plain) field, member, allowed);
    }
  }

  private void addRelation(
      MethodSpec.Builder method, String name, CodeBlock member, Optional<CodeBlock> allowed) {
    String relation = DefinitionNames.relation(name);
    if (allowed.isEmpty()) {
      method.addStatement("level.write($N, index, $L)", relation, member);
      return;
    }
    method
        .addStatement(member)
        .beginControlFlow("if ($L)", allowed.get())
        .addStatement("level.write($N, index, out)", relation)
        .nextControlFlow("else")
        .addStatement("out.nullValue()")
        .endControlFlow();
  }

  private void addComputed(
      MethodSpec.Builder method,
      ViewField.ComputedField field,
      CodeBlock member,
      Optional<CodeBlock> allowed) {
    String name = field.member().name();
    Holds holds = field.method().holds();
    TypeName type = TypeNames.of(field.method().value()).box();
    String variable = variables.take(Members.of(name));
    method.addStatement("$T $N = level.value($N, index)", type, variable, names.computed(name));
    CodeBlock value = CodeBlock.of("$N", variable);
    if (field.omitNull().isEmpty()) {
      addNullable(method, member, CodeBlock.of("$L == null", value), holds, value);
      return;
    }
    method.beginControlFlow("if ($L != null)", value);
    values.add(method, member, holds, value);
    allowed.ifPresent(
        check ->
            method.nextControlFlow("else if (!$L)", check).addStatement("$L.nullValue()", member));
    method.endControlFlow();
  }

  private void addPlain(
      MethodSpec.Builder method,
      ViewField.Plain field,
      CodeBlock member,
      Optional<CodeBlock> allowed) {
    Holds holds = field.property().holds();
    CodeBlock value = CodeBlock.of("row.$N()", field.property().getter());
    boolean primitive = field.property().isPrimitive();
    if (allowed.isEmpty() && (primitive || !field.member().nullable())) {
      CodeBlock present =
          primitive ? value : CodeBlock.of("present($L, $S)", value, field.member().name());
      values.add(method, member, holds, present);
      return;
    }
    CodeBlock refused = allowed.map(a -> CodeBlock.of("!$L", a)).orElse(CodeBlock.of(""));
    CodeBlock missing = primitive ? CodeBlock.of("") : CodeBlock.of("$L == null", value);
    String or = refused.isEmpty() || missing.isEmpty() ? "" : " || ";
    addNullable(method, member, CodeBlock.of("$L$L$L", refused, or, missing), holds, value);
  }

  private void addNullable(
      MethodSpec.Builder method, CodeBlock member, CodeBlock isNull, Holds holds, CodeBlock value) {
    method
        .addStatement(member)
        .beginControlFlow("if ($L)", isNull)
        .addStatement("out.nullValue()")
        .nextControlFlow("else");
    values.add(method, CodeBlock.of("out"), holds, value);
    method.endControlFlow();
  }
}
